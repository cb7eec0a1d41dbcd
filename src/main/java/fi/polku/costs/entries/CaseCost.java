package fi.polku.costs.entries;

import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;

/**
 * What a step of a case has cost.
 *
 * @param service of the catalogue
 * @param part of the service whose costs are of another kind; blank: the service as a whole
 * @param amount negative: recovered
 * @param document what it is based on; blank: the step itself
 * @param text what it is, for people; no personal data
 * @param process the instance of the step's process
 * @param passing of the step: the same again is a repetition
 */
public record CaseCost(
    CaseId caseId,
    String service,
    String part,
    Euro amount,
    String document,
    String text,
    String process,
    String passing) {}
