package fi.polku.costs.web.budget;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class BudgetPostgresTest extends BudgetScenarios {}
