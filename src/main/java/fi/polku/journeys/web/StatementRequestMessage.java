package fi.polku.journeys.web;

import fi.polku.journeys.AuthorityRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request of Kela or an unemployment fund as the API describes it. */
@Schema(name = "StatementRequest")
record StatementRequestMessage(
    @Schema(
            description = "The sender's own id; repeated, it changes nothing again",
            requiredMode = RequiredMode.REQUIRED,
            maxLength = 100,
            pattern = "[A-Za-z0-9][A-Za-z0-9._:/@=+-]*")
        String externalId,
    @Schema(requiredMode = RequiredMode.REQUIRED) String personalIdentityCode,
    @Schema(requiredMode = RequiredMode.REQUIRED) AuthorityRequest.Sender sender,
    @Schema(requiredMode = RequiredMode.REQUIRED) AuthorityRequest.Kind kind,
    @Schema(
            description = "What is asked for or told; no health data",
            requiredMode = RequiredMode.REQUIRED,
            maxLength = 2000)
        String text,
    @Schema(description = "By when an answer is asked for; not past")
        @Nullable LocalDate answerBy) {}
