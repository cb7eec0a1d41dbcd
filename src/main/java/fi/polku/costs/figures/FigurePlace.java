package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;

/** What a figure is of; entered again it takes the place of the earlier one. */
record FigurePlace(Criterion criterion, MunicipalityCode municipality, FigurePeriod period) {}
