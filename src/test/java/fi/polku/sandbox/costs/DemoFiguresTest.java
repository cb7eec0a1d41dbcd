package fi.polku.sandbox.costs;

import fi.polku.testing.PolkuTest;

@PolkuTest
class DemoFiguresTest extends DemoFiguresScenarios {}
