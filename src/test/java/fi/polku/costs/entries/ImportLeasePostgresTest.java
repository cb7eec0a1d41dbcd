package fi.polku.costs.entries;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link ImportLeaseTest}, on a real PostgreSQL. */
@PolkuPostgresTest
class ImportLeasePostgresTest extends ImportLeaseTest {}
