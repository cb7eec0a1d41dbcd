package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Debit less credit of an account, by kind of cost, municipality and month. */
public record Balance(
    CostKind kind, @Nullable MunicipalityCode municipality, @Nullable Integer month, Euro amount) {}
