package fi.polku.journeys.web;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class EmployerCasePostgresTest extends EmployerCaseScenarios {}
