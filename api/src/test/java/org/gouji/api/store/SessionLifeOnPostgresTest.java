package org.gouji.api.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class SessionLifeOnPostgresTest extends SessionLifeTest {}
