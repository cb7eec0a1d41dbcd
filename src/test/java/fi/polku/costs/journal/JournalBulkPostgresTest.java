package fi.polku.costs.journal;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link JournalBulkTest}, on a real PostgreSQL. */
@PolkuPostgresTest
class JournalBulkPostgresTest extends JournalBulkTest {}
