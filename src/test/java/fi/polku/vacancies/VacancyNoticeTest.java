package fi.polku.vacancies;

import fi.polku.testing.PolkuTest;

@PolkuTest
class VacancyNoticeTest extends VacancyNoticeScenarios {}
