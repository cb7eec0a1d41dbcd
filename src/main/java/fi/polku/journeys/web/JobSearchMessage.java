package fi.polku.journeys.web;

import fi.polku.journeys.ChangeKind;
import fi.polku.journeys.Channel;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start of a job search as the API describes it; {@link JobSearchJson} reads it by its fields.
 */
@Schema(name = "JobSearch")
record JobSearchMessage(
    @Schema(
            description = "The sender's own id; repeated, it finds the case it opened first",
            requiredMode = RequiredMode.REQUIRED,
            maxLength = 100,
            pattern = "[A-Za-z0-9][A-Za-z0-9._:/@=+-]*")
        String externalId,
    @Schema(requiredMode = RequiredMode.REQUIRED, example = "131052-308T")
        String personalIdentityCode,
    @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 100) String firstNames,
    @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 100) String lastName,
    @Schema(
            description = "Municipality code",
            requiredMode = RequiredMode.REQUIRED,
            pattern = "[0-9]{3}",
            example = "638")
        String municipality,
    @Schema(description = "ISO 639-1", requiredMode = RequiredMode.REQUIRED, example = "fi")
        String language,
    @Schema(requiredMode = RequiredMode.REQUIRED) Channel channel,
    @Schema(description = "Not in the future", requiredMode = RequiredMode.REQUIRED)
        LocalDate startedOn,
    @Schema(
            description =
                "Event of dismissals that the person belongs to: id of the event's case or the"
                    + " external id that the case was opened with",
            maxLength = 100)
        @Nullable String changeEvent,
    @Nullable Change knownChange,
    @Nullable Immigration immigrant) {

  /** A lasting or long change known to be coming. */
  @Schema(name = "KnownChange")
  record Change(
      @Schema(requiredMode = RequiredMode.REQUIRED) ChangeKind kind,
      @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate startsOn) {}

  /** What is told of an immigrant. */
  @Schema(name = "Immigrant")
  record Immigration(
      @Schema(description = "Not in the future", requiredMode = RequiredMode.REQUIRED)
          LocalDate firstPermitOn,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              allowableValues = {"A", "B", "P", "P-EU"})
          String permitType,
      @Schema(description = "ISO 639-1; missing when no interpreter is needed", example = "ar")
          @Nullable String interpreterLanguage) {}
}
