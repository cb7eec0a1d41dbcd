package fi.polku.engine;

import fi.polku.shared.CaseId;

/**
 * A step of a running process that carries a statutory deadline.
 *
 * @param kind the model's {@code maaraaika} property
 * @param activityId the element that carries it
 */
public record StepScope(CaseId caseId, String processInstanceId, String activityId, String kind) {}
