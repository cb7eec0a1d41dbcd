package fi.polku.journeys;

import fi.polku.shared.CaseId;

/**
 * Where a request of another authority went.
 *
 * @param isNew false when it had come under the same id before
 */
public record ReceivedRequest(CaseId caseId, boolean isNew) {}
