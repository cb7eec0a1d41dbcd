package fi.polku.journeys;

import fi.polku.shared.CaseId;

/**
 * The case of an employer's matter.
 *
 * @param isNew false when an earlier message of the same external id had opened it
 */
public record StartedEmployerCase(CaseId caseId, boolean isNew) {}
