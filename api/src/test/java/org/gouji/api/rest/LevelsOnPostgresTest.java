package org.gouji.api.rest;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.gouji.api.store.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class LevelsOnPostgresTest extends LevelsTest {}
