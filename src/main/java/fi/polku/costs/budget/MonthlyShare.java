package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;

/**
 * What a municipality pays for one kind of cost in one month.
 *
 * @param month 1–12
 */
public record MonthlyShare(MunicipalityCode municipality, CostKind kind, int month, Euro amount) {}
