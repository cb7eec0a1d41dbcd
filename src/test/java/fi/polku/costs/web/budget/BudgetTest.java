package fi.polku.costs.web.budget;

import fi.polku.testing.PolkuTest;

@PolkuTest
class BudgetTest extends BudgetScenarios {}
