package fi.polku.customers;

import fi.polku.testing.PolkuPostgresTest;

/** As {@link PersonsTest}, on a real PostgreSQL. */
@PolkuPostgresTest
class PersonsPostgresTest extends PersonsTest {}
