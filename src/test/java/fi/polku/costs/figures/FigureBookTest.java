package fi.polku.costs.figures;

import fi.polku.testing.PolkuTest;

@PolkuTest
class FigureBookTest extends FigureBookContract {}
