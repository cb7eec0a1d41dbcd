package fi.polku.customers;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link EmployersTest}, on a real PostgreSQL. */
@PolkuPostgresTest
class EmployersPostgresTest extends EmployersTest {}
