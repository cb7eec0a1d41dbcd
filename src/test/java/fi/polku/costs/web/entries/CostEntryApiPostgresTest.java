package fi.polku.costs.web.entries;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link CostEntryApiTest}, on a real PostgreSQL. */
@PolkuPostgresTest
class CostEntryApiPostgresTest extends CostEntryApiTest {}
