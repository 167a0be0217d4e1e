package org.gouji.api.store;

import jakarta.enterprise.inject.Vetoed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Keeps nothing, and says what it was given, as exceptions do. */
@Vetoed
public class QuotingByteStore extends FolderByteStore {

  public QuotingByteStore() {
    super(Path.of("target"), Clock.systemUTC());
  }

  @Override
  public String keep(byte[] bytes) {
    String quoted = new String(bytes, StandardCharsets.UTF_8);
    throw new IllegalStateException(quoted, new IllegalArgumentException(quoted));
  }
}
