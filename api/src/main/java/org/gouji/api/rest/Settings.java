package org.gouji.api.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an operator may set. */
@ConfigMapping(prefix = "gouji")
public interface Settings {

  /** Folder of the plugins; by default {@code plugins} beside the program. */
  Optional<String> plugins();

  /** Which database is used: {@code h2} or {@code postgresql}. */
  String database();

  /** Folder of the embedded database, absolute or beginning with {@code ./}. */
  String data();

  /** Folder of documents and verdicts, which nodes share. */
  String documents();

  /** The other database. */
  Postgresql postgresql();

  /** Where PostgreSQL is; read by the settings of its data source. */
  interface Postgresql {

    /** As JDBC writes it. */
    Optional<String> url();

    /** {@code gouji} if left out. */
    Optional<String> username();

    /** None if left out. */
    Optional<String> password();
  }

  /** How documents are taken in. */
  Jobs jobs();

  /** How documents are taken in; read where the queue is. */
  interface Jobs {

    /** Files that a node works on at the same time. */
    int threads();

    /** After so long a node looks for what other nodes have put into the queue. */
    Duration poll();

    /** So often a node says that it is alive; after four silent times others do its work. */
    Duration signOfLife();
  }

  /** How checks are run. */
  Checks checks();

  /** How checks are run. */
  interface Checks {

    /** Checks at the same time; more are refused with 429. */
    @WithDefault("4")
    int concurrent();

    /** Time after which the sender of a check is told that it took too long. */
    @WithDefault("60s")
    Duration time();
  }
}
