package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class VacancyTest extends VacancyScenarios {}
