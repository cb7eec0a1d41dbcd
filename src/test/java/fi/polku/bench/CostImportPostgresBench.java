package fi.polku.bench;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link CostImportBench}, on a real PostgreSQL. */
@PolkuPostgresTest
class CostImportPostgresBench extends CostImportBench {}
