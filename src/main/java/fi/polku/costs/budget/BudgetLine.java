package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What a budget allows for a kind of cost.
 *
 * @param municipality given exactly when the agreement's method needs it (by cause, own
 *     municipality)
 * @param amount the whole appropriation of the year, not negative
 */
public record BudgetLine(CostKind kind, @Nullable MunicipalityCode municipality, Euro amount) {}
