package fi.polku.journeys.web;

import fi.polku.customers.EmployerSegment;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The start of an employer's matter as the API describes it; read by {@link MessageJson}. */
@Schema(name = "EmployerCase")
record EmployerCaseMessage(
    @Schema(
            description = "The sender's own id; repeated, it finds the case it opened first",
            requiredMode = RequiredMode.REQUIRED,
            maxLength = 100,
            pattern = "[A-Za-z0-9][A-Za-z0-9._:/@=+-]*")
        String externalId,
    @Schema(requiredMode = RequiredMode.REQUIRED, example = "0201256-6") String businessId,
    @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200) String name,
    @Schema(
            description = "Municipality code; whose experts serve the employer",
            requiredMode = RequiredMode.REQUIRED,
            pattern = "[0-9]{3}",
            example = "638")
        String municipality,
    @Schema(description = "ISO 639-1", requiredMode = RequiredMode.REQUIRED, example = "fi")
        String language,
    @Schema(requiredMode = RequiredMode.REQUIRED) EmployerSegment segment,
    @Schema(maxLength = 100) @Nullable String contactName,
    @Schema(example = "040 123 4567") @Nullable String contactPhone,
    @Schema(maxLength = 200, example = "nimi@yritys.fi") @Nullable String contactEmail,
    @Schema(
            description = "Id of the model that the case begins with",
            defaultValue = "tyonantajan-palvelutarve")
        @Nullable String journey,
    @Schema(description = "Answers by the keys of the model's start form", type = "object")
        @Nullable Map<String, Object> facts) {}
