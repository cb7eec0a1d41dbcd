package fi.polku.journeys;

import fi.polku.access.PolkuUser;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.Processes;
import fi.polku.shared.CaseId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Requests of Kela and the unemployment funds, brought to the customer's case. A statement that is
 * asked for is begun at once; everything else, and what is asked while a statement is already in
 * preparation, is looked into by a person first.
 */
@Service
public class AuthorityRequests {

  private static final String STATEMENT = "tyottomyysturvalausunto";
  private static final String REQUEST = "viranomaispyynto";

  private final NamedCustomers customers;
  private final Cases cases;
  private final CaseActs acts;
  private final Processes processes;
  private final FurtherJourneys journeys;
  private final Timeline timeline;

  AuthorityRequests(
      NamedCustomers customers,
      Cases cases,
      CaseActs acts,
      Processes processes,
      FurtherJourneys journeys,
      Timeline timeline) {
    this.customers = customers;
    this.cases = cases;
    this.acts = acts;
    this.processes = processes;
    this.journeys = journeys;
    this.timeline = timeline;
  }

  /**
   * Brings the request to the person's open case, in one transaction.
   *
   * @return which case it reached, and whether it was new
   * @throws fi.polku.shared.NotFoundException if there is no such person in the user's scope
   * @throws NoOpenCaseException if no case of the person goes on
   * @throws fi.polku.shared.InvalidInputException if the id belongs to another message
   */
  public ReceivedRequest receive(AuthorityRequest request, PolkuUser user) {
    CaseId caseId = customers.caseOf(request.person(), request.externalId(), user.scope()).id();
    boolean isNew =
        acts.once(
            request.externalId(),
            caseId,
            "request:" + request.kind(),
            () -> start(cases.hold(caseId), request));
    return new ReceivedRequest(caseId, isNew);
  }

  private void start(CaseRecord of, AuthorityRequest request) {
    boolean begins =
        request.kind() == AuthorityRequest.Kind.STATEMENT && !processes.runs(STATEMENT, of.id());
    timeline.add(
        of.id(),
        "authority-requested",
        Map.of("sender", request.sender().name(), "request", request.kind().name()));
    journeys.start(of.id(), begins ? STATEMENT : REQUEST, "", facts(request));
  }

  private static Map<String, @Nullable Object> facts(AuthorityRequest request) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("pyytaja", request.sender().key());
    facts.put("pyynnonLaji", request.kind().key());
    facts.put("pyynto", request.text());
    facts.put(
        "pyyntoVastausPaiva", request.answerBy() == null ? null : request.answerBy().toString());
    return facts;
  }
}
