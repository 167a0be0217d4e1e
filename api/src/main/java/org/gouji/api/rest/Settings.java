package org.gouji.api.rest;

import io.quarkus.runtime.configuration.MemorySize;
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

  /** How the console reads: {@code text} for people, {@code json} for programs. */
  String log();

  /** How passwords are kept. */
  Passwords passwords();

  /** How passwords are kept; read where they are compared. */
  interface Passwords {

    /** Rounds of bcrypt as a power of two, 4 to 31; 10 is the least that keeps a stolen one. */
    int cost();
  }

  /** How often each client may ask. */
  Guarding guard();

  /** How often each client may ask: an account, or an address; read where requests are counted. */
  interface Guarding {

    /** Requests a minute, and at once. */
    int requests();

    /** Of these, those that cost much: checks, batches, workbooks, verdicts, sign-ins. */
    int heavy();
  }

  /** Single sign-on beside local accounts. */
  Oidc oidc();

  /** Single sign-on by OpenID Connect. */
  interface Oidc {

    /** Whether there is a provider. */
    boolean enabled();

    /** Its address, under which it says all else of itself: {@code https://…/realms/…}. */
    Optional<String> issuer();

    /** As whom it knows this service. */
    String clientId();

    /** What this service proves that with; 32 characters or more where nodes share the work. */
    Optional<String> secret();

    /**
     * Path of the claim with the roles, as in {@code realm_access/roles}. If left out, not the
     * provider decides what an account may, but the administrator who has linked it.
     */
    Optional<String> rolesClaim();

    /** Path of the claim with the division code. */
    String regionClaim();
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

  /** What is read of a document at most. */
  Limits limits();

  /** The processes in which documents are read that may break their parser. */
  Workers workers();

  /** How checks are run. */
  interface Checks {

    /** Checks at the same time; more are refused with 429. */
    @WithDefault("4")
    int concurrent();

    /** Checks of one client at the same time; fewer, so that others find a place. */
    @WithDefault("2")
    int perClient();

    /** Time after which the sender of a check is told that it took too long. */
    @WithDefault("60s")
    Duration time();
  }

  /** The bounds of {@link org.gouji.document.Limits}, by the same names. */
  interface Limits {

    /** Size of the file; the body of a request has a bound of its own. */
    @WithDefault("20M")
    MemorySize bytes();

    @WithDefault("2000000")
    int characters();

    @WithDefault("100000")
    int blocks();

    @WithDefault("200")
    int tables();

    @WithDefault("200000")
    int slots();

    @WithDefault("512")
    int depth();

    /** Wall clock of one document. */
    @WithDefault("30s")
    Duration time();

    Packed packed();

    Paged paged();

    /** Of files that pack others. */
    interface Packed {
      @WithDefault("2000")
      int entries();

      @WithDefault("200M")
      MemorySize bytes();

      @WithDefault("200")
      int ratio();
    }

    /** Of files with pages. */
    interface Paged {
      @WithDefault("300")
      int pages();

      @WithDefault("1000000")
      int glyphs();

      @WithDefault("1000000")
      int strokes();

      /** More wall clock for a document whose pages are pictures. */
      @WithDefault("60s")
      Duration pictureTime();
    }
  }

  /** Processes, each with a heap of its own. */
  interface Workers {
    @WithDefault("2")
    int processes();

    @WithDefault("512M")
    MemorySize memory();

    /** After so many documents a process makes room for a new one. */
    @WithDefault("1000")
    int documents();
  }
}
