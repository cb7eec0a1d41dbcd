package fi.polku.journeys.delegates;

import fi.polku.cases.CaseLinks;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.LinkedCounts;
import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Counts the people of the case's event into {@code henkiloita}, {@code palvelussa} and {@code
 * tyollistyneita}: bare numbers over all areas, from the database.
 */
@ModelBean("tapahtumanTilanne")
class EventSituation implements JavaDelegate {

  private final CaseLinks links;

  EventSituation(CaseLinks links) {
    this.links = links;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LinkedCounts counts = links.countsOf(Steps.caseOf(execution));
    execution.setVariable("henkiloita", counts.total());
    execution.setVariable("palvelussa", counts.of(CaseStatus.IN_SERVICE));
    execution.setVariable("tyollistyneita", counts.foundWork());
  }
}
