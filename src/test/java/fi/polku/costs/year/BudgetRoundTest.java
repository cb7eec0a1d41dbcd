package fi.polku.costs.year;

import fi.polku.testing.PolkuTest;

@PolkuTest
class BudgetRoundTest extends BudgetRoundContract {}
