package fi.polku.cases;

import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;

/**
 * An event of many people in an employer's case.
 *
 * @param caseId the employer's case
 * @param kind key of the message bundles {@code timeline.fact.event}
 */
public record ChangeEvent(
    CaseId caseId,
    String kind,
    CaseCustomer employer,
    MunicipalityCode municipality,
    Instant openedAt) {}
