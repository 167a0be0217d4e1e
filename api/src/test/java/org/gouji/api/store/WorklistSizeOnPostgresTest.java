package org.gouji.api.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;

@QuarkusTest
@TestProfile(OnPostgres.class)
@Tag("long")
class WorklistSizeOnPostgresTest extends WorklistSizeTest {}
