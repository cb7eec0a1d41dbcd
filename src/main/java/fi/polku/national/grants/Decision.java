package fi.polku.national.grants;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A decision as the grants system takes it; days as ISO dates. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decision(
    String caseId,
    Benefit benefit,
    Recipient recipient,
    String municipality,
    String decidedOn,
    @Nullable String endsOn) {}
