package fi.polku.journeys.web;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link JobSearchApiTest}, where a lost race ends a transaction for good. */
@PolkuPostgresTest
class JobSearchApiPostgresTest extends JobSearchApiTest {}
