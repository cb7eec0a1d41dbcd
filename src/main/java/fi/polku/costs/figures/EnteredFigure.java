package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;

/** A figure as somebody tells it. */
public record EnteredFigure(
    Criterion criterion, MunicipalityCode municipality, FigurePeriod period, BigDecimal value) {}
