package fi.polku.national.population;

import fi.polku.testing.PolkuTest;

@PolkuTest
class PersonalDataTest extends PersonalDataScenarios {}
