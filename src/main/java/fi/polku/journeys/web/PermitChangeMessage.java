package fi.polku.journeys.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of a residence permit as the API describes it. */
@Schema(name = "PermitChange")
record PermitChangeMessage(
    @Schema(
            description = "The sender's own id; repeated, it changes nothing again",
            requiredMode = RequiredMode.REQUIRED,
            maxLength = 100,
            pattern = "[A-Za-z0-9][A-Za-z0-9._:/@=+-]*")
        String externalId,
    @Schema(requiredMode = RequiredMode.REQUIRED) String personalIdentityCode,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            allowableValues = {"A", "B", "P", "P-EU", "ENDED"})
        String permitType,
    @Schema(description = "Last day, missing when there is none") @Nullable LocalDate validUntil) {}
