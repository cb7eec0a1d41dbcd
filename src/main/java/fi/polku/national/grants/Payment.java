package fi.polku.national.grants;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A payment as the grants system takes it; the amount as text with exact cents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Payment(
    String caseId,
    String decision,
    Benefit benefit,
    Recipient recipient,
    String municipality,
    String amount,
    String currency,
    @Nullable String from,
    @Nullable String to) {}
