package fi.polku.costs.figures;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class FigureBookPostgresTest extends FigureBookContract {}
