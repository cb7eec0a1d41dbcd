package fi.polku.costs.web.figures;

import java.util.List;

/** A municipality with its figures, in the order of the columns. */
record FigureRow(String municipality, List<FigureCell> cells) {}
