package org.gouji.api.rest;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.api.store.OnPostgres;
import org.junit.jupiter.api.Tag;

@QuarkusTest
@Tag("long")
@TestProfile(ProviderSignInOnPostgresTest.Both.class)
class ProviderSignInOnPostgresTest extends ProviderSignInTest {

  /** The provider, and PostgreSQL. */
  public static final class Both extends Provided {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> both = new HashMap<>(super.getConfigOverrides());
      both.putAll(new OnPostgres().getConfigOverrides());
      return both;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(StubProvider.class),
          new TestResourceEntry(OnPostgres.Server.class));
    }
  }
}
