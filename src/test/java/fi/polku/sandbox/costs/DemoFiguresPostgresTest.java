package fi.polku.sandbox.costs;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class DemoFiguresPostgresTest extends DemoFiguresScenarios {}
