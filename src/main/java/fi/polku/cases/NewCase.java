package fi.polku.cases;

import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case is opened with.
 *
 * @param externalId the sender's own id, by which a repeated message finds the same case
 * @param responsibleRole key of the role that carries the customer at first
 * @param process id of the model that the journey begins with
 * @param facts facts of the start that the journey's rules need; no personal data beyond that
 */
public record NewCase(
    CaseCustomer customer,
    boolean restricted,
    @Nullable String externalId,
    String area,
    MunicipalityCode municipality,
    LanguageCode language,
    String channel,
    LocalDate startedOn,
    String responsibleRole,
    String process,
    Map<String, Object> facts) {

  CaseRecord openedAs(CaseId id, Instant at) {
    return new CaseRecord(
        id,
        customer,
        restricted,
        area,
        municipality,
        language,
        channel,
        startedOn,
        CaseStatus.OPEN,
        null,
        at,
        null,
        null,
        responsibleRole);
  }
}
