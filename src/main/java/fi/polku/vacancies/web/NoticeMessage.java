package fi.polku.vacancies.web;

import fi.polku.customers.EmployerSegment;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vacancy notice as the API describes it; read by {@link NoticeReader}. */
@Schema(name = "VacancyNotice")
record NoticeMessage(
    @Schema(
            description = "The sender's own id; repeated, it finds or corrects the same vacancy",
            requiredMode = RequiredMode.REQUIRED,
            maxLength = 100,
            pattern = "[A-Za-z0-9][A-Za-z0-9._:/@=+-]*")
        String externalId,
    @Schema(requiredMode = RequiredMode.REQUIRED, example = "0201256-6") String businessId,
    @Schema(
            description = "Name of the employer",
            requiredMode = RequiredMode.REQUIRED,
            maxLength = 200)
        String name,
    @Schema(
            description = "Municipality of the workplace; of the employer too if it is new to us",
            requiredMode = RequiredMode.REQUIRED,
            pattern = "[0-9]{3}",
            example = "638")
        String municipality,
    @Schema(description = "ISO 639-1", defaultValue = "fi") @Nullable String language,
    @Schema(defaultValue = "LOCAL") @Nullable EmployerSegment segment,
    @Schema(maxLength = 100) @Nullable String contactName,
    @Schema(example = "040 123 4567") @Nullable String contactPhone,
    @Schema(maxLength = 200, example = "nimi@yritys.fi") @Nullable String contactEmail,
    @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200, example = "Hitsaaja")
        String title,
    @Schema(maxLength = 200) @Nullable String occupation,
    @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "1", maximum = "999") int positions,
    @Schema(description = "Missing when applications are taken until the vacancy is filled")
        @Nullable LocalDate applicationsClose,
    @Schema(description = "For who checks the notice", maxLength = 4000)
        @Nullable String description) {}
