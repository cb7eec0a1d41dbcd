package fi.polku.costs.allocation;

import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;

/**
 * What falls on one municipality.
 *
 * @param proportion of the total, 0–1, rounded to 12 decimals for people; the amount is counted
 *     from exact fractions
 */
public record Share(
    MunicipalityCode municipality, Euro amount, BigDecimal proportion, Explanation explanation) {}
