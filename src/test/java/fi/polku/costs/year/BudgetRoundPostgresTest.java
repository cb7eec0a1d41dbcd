package fi.polku.costs.year;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class BudgetRoundPostgresTest extends BudgetRoundContract {}
