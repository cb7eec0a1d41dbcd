package fi.polku.journeys;

import fi.polku.shared.CaseId;

/**
 * The case of a job search.
 *
 * @param isNew false when an earlier message of the same external id had opened it
 */
public record StartedJobSearch(CaseId caseId, boolean isNew) {}
