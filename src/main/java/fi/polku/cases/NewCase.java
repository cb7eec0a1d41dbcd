package fi.polku.cases;

import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is opened with.
 *
 * @param externalId the sender's own id, by which a repeated message finds the same case
 * @param facts facts of the start that the journey's rules need; no personal data beyond that
 */
public record NewCase(
    UUID personId,
    boolean restricted,
    @Nullable String externalId,
    String area,
    MunicipalityCode municipality,
    LanguageCode language,
    String channel,
    LocalDate startedOn,
    Map<String, Object> facts) {

  CaseRecord openedAs(CaseId id, Instant at) {
    return new CaseRecord(
        id,
        personId,
        restricted,
        area,
        municipality,
        language,
        channel,
        startedOn,
        CaseStatus.OPEN,
        null,
        at,
        null);
  }
}
