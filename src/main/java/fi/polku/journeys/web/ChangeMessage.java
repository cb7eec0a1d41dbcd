package fi.polku.journeys.web;

import fi.polku.journeys.ReportKind;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of the customer's life as the API describes it; {@link ChangeJson} reads it by its
 * fields. Besides the kind only the fields of that kind are given.
 */
@Schema(name = "CaseChange")
record ChangeMessage(
    @Schema(requiredMode = RequiredMode.REQUIRED) ReportKind kind,
    @Schema(
            description = "The sender's own id; repeated, it changes nothing again",
            maxLength = 100,
            pattern = "[A-Za-z0-9][A-Za-z0-9._:/@=+-]*")
        @Nullable String externalId,
    @Schema(
            description = "WITHDRAWN: why",
            allowableValues = {"OWN_WISH", "OTHER"})
        @Nullable String reason,
    @Schema(description = "EMPLOYED: first day of the work") @Nullable LocalDate startsOn,
    @Schema(description = "EMPLOYED") @Nullable Boolean fixedTerm,
    @Schema(description = "EMPLOYED for a fixed term: last day") @Nullable LocalDate endsOn,
    @Schema(description = "EMPLOYED with a pay subsidy") @Nullable Boolean subsidised,
    @Schema(description = "MOVED: municipality code, or OTHER for abroad", example = "434")
        @Nullable String municipality,
    @Schema(description = "MOVED: not in the future") @Nullable LocalDate movedOn,
    @Schema(description = "DIED: not in the future") @Nullable LocalDate diedOn,
    @Schema(
            description = "PERMIT_CHANGED",
            allowableValues = {"A", "B", "P", "P-EU", "ENDED"})
        @Nullable String permitType,
    @Schema(description = "PERMIT_CHANGED: last day, missing when there is none")
        @Nullable LocalDate validUntil) {}
