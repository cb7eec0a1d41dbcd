package fi.polku.cases;

import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stands. */
public record CaseRecord(
    CaseId id,
    UUID personId,
    boolean restricted,
    String area,
    MunicipalityCode municipality,
    LanguageCode language,
    String channel,
    LocalDate startedOn,
    CaseStatus status,
    @Nullable ServiceLine serviceLine,
    Instant openedAt,
    @Nullable Instant endedAt) {}
