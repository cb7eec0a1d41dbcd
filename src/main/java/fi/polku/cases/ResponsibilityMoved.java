package fi.polku.cases;

import fi.polku.shared.CaseId;

/**
 * Another role carries the customer now.
 *
 * @param from key of the role before
 * @param to key of the role now
 */
public record ResponsibilityMoved(CaseId caseId, String from, String to) {}
