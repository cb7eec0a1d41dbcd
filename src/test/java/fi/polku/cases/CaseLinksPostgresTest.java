package fi.polku.cases;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link CaseLinksTest}, on a real PostgreSQL. */
@PolkuPostgresTest
class CaseLinksPostgresTest extends CaseLinksTest {}
