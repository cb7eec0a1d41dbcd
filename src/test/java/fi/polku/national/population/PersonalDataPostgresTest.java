package fi.polku.national.population;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class PersonalDataPostgresTest extends PersonalDataScenarios {}
