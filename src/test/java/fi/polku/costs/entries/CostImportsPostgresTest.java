package fi.polku.costs.entries;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link CostImportsTest}, on a real PostgreSQL. */
@PolkuPostgresTest
class CostImportsPostgresTest extends CostImportsTest {}
