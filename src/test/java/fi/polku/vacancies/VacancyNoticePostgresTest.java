package fi.polku.vacancies;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class VacancyNoticePostgresTest extends VacancyNoticeScenarios {}
