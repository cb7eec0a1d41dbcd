package fi.polku.costs.web.allocation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sum to share, as it was sent.
 *
 * @param area id of the employment area
 * @param year budget year
 * @param costKind of the area's agreement; operating costs when left out
 * @param total euros: a string or a number with at most two decimals
 * @param stage from which figures; when left out, those of the outcome if all are known
 * @param criteria figures by criterion and municipality code, instead of all the stored ones of the
 *     criterion
 */
@Schema(name = "CostAllocationQuestion")
record PreviewRequest(
    @Schema(type = "string", example = "porvoo") @JsonDeserialize(using = RawJson.class)
        @Nullable Raw area,
    @Schema(type = "integer", example = "2026") @JsonDeserialize(using = RawJson.class)
        @Nullable Raw year,
    @Schema(type = "string", example = "kayttotalous") @JsonDeserialize(using = RawJson.class)
        @Nullable Raw costKind,
    @Schema(type = "string", example = "1234567.89") @JsonDeserialize(using = RawJson.class)
        @Nullable Raw total,
    @Schema(
            type = "string",
            allowableValues = {"BUDGET", "OUTCOME"})
        @JsonDeserialize(using = RawJson.class)
        @Nullable Raw stage,
    @Schema(
            type = "object",
            description =
                "By name of the criterion (inhabitants, inhabitants18to64, unemployed, inServices,"
                    + " foreignLanguageSpeakers, stateContribution, caused, or the key of the"
                    + " area's own), then by municipality code; every municipality of the area",
            example = "{\"unemployed\": {\"018\": 153.216, \"407\": \"104.58\"}}")
        @JsonDeserialize(using = RawFiguresJson.class)
        @Nullable Map<String, Map<String, Raw>> criteria) {}
