package fi.polku.journeys;

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.IdentityCodeCorrected;
import fi.polku.customers.IdentityCodeInUse;
import fi.polku.customers.PersonDied;
import fi.polku.customers.PersonMoved;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a person's open cases what the Population Information System says of her, each thing once,
 * in the transaction that says it.
 */
@Component
class RegisterNews {

  private static final String JOINING = "asiakkaiden-yhdistaminen";

  private final Cases cases;
  private final Persons persons;
  private final ChangeReports reports;
  private final ChangeReportCheck check;
  private final CaseActs acts;
  private final Timeline timeline;
  private final FurtherJourneys journeys;

  RegisterNews(
      Cases cases,
      Persons persons,
      ChangeReports reports,
      ChangeReportCheck check,
      CaseActs acts,
      Timeline timeline,
      FurtherJourneys journeys) {
    this.cases = cases;
    this.persons = persons;
    this.reports = reports;
    this.check = check;
    this.acts = acts;
    this.timeline = timeline;
    this.journeys = journeys;
  }

  /** A case that is there already has moved before; the person follows it. */
  @EventListener
  void on(PersonMoved event) {
    @Nullable MunicipalityCode to = event.to();
    String place = to == null ? ChangeReportCheck.ELSEWHERE : to.value();
    Map<String, String> texts = Map.of("municipality", place, "movedOn", event.on().toString());
    for (CaseRecord of : openCases(event.personId())) {
      if (to != null && of.municipality().equals(to)) {
        persons.move(event.personId(), to);
      } else {
        tell(of, ReportKind.MOVED, texts, place + "/" + event.on());
      }
    }
  }

  @EventListener
  void on(PersonDied event) {
    Map<String, String> texts = Map.of("diedOn", event.on().toString());
    openCases(event.personId()).forEach(of -> tell(of, ReportKind.DIED, texts, ""));
  }

  @EventListener
  void on(IdentityCodeCorrected event) {
    openCases(event.personId())
        .forEach(of -> timeline.add(of.id(), "identity-code-corrected", Map.of()));
  }

  @EventListener
  void on(IdentityCodeInUse event) {
    openCases(event.personId())
        .forEach(
            of ->
                acts.once(
                    "vtj/code/%s/%s".formatted(of.id(), event.otherId()),
                    of.id(),
                    "identity-code-in-use",
                    () -> askToJoin(of.id())));
  }

  /** Nothing is joined or lost by itself: a person decides. */
  private void askToJoin(CaseId caseId) {
    timeline.add(caseId, "identity-code-in-use", Map.of());
    journeys.start(caseId, JOINING, "", Map.of());
  }

  private void tell(CaseRecord of, ReportKind kind, Map<String, String> texts, String what) {
    ChangeReport report = check.read(kind, texts, new InputCheck());
    reports.hear(of.id(), report, "vtj/%s/%s/%s".formatted(kind, of.id(), what));
  }

  private List<CaseRecord> openCases(UUID personId) {
    return cases.all(CaseCustomer.person(personId)).stream()
        .filter(of -> of.status() != CaseStatus.ENDED)
        .toList();
  }
}
