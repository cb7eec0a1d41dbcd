package fi.polku.sandbox.demo;

import fi.polku.access.PolkuUser;
import fi.polku.cases.CaseRecord;
import fi.polku.journeys.CaseJourneys;
import fi.polku.journeys.ServiceRequests;
import fi.polku.journeys.StartableJourney;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Starts services and matters on open demo cases, as workers do from the case page. */
@SandboxOnly
@Component
class SideJourneys {

  private final CaseJourneys journeys;
  private final ServiceRequests requests;
  private final Staff staff;
  private final DemoTexts texts;

  SideJourneys(CaseJourneys journeys, ServiceRequests requests, Staff staff, DemoTexts texts) {
    this.journeys = journeys;
    this.requests = requests;
    this.staff = staff;
    this.texts = texts;
  }

  /**
   * Starts one of the journeys that may start now; wakes the case instead when its customer serves
   * herself and is free to ask.
   *
   * @param turn picks the journey, so that cases together start all of them
   */
  void start(CaseRecord of, int turn, LocalDate today, Odds odds, Problems problems) {
    if (requests.isAwaited(of.id())) {
      staff
          .forTask("integraatio", of.municipality(), of.restricted())
          .ifPresent(who -> staff.as(who, () -> wake(of, who)));
      return;
    }
    List<Offer> offers = offers(of);
    if (!offers.isEmpty()) {
      Offer one = offers.get(turn % offers.size());
      staff.as(one.who(), () -> start(of, one, today, odds, problems));
    }
  }

  private boolean wake(CaseRecord of, PolkuUser who) {
    requests.request(of.id(), who.scope());
    return true;
  }

  /** A process and the first worker who may start it. */
  private record Offer(String process, PolkuUser who) {}

  private List<Offer> offers(CaseRecord of) {
    Map<String, Offer> offers = new TreeMap<>();
    for (PolkuUser user : staff.in(of.municipality(), of.restricted())) {
      for (StartableJourney journey : journeys.startable(of.id(), user)) {
        offers.putIfAbsent(journey.process(), new Offer(journey.process(), user));
      }
    }
    return List.copyOf(offers.values());
  }

  private boolean start(CaseRecord of, Offer offer, LocalDate today, Odds odds, Problems problems) {
    String refusal = "";
    for (int attempt = 0; attempt < TaskDoer.ATTEMPTS; attempt++) {
      var answers =
          new FormAnswers(texts.answers(odds, today, of.language()), odds, TaskDoer.keeps(attempt));
      try {
        var form = journeys.form(of.id(), offer.process(), offer.who(), TaskDoer.FINNISH);
        return journeys.start(of.id(), offer.process(), answers.to(form), null, offer.who());
      } catch (InvalidInputException refused) {
        refusal = refused.problems().toString();
      } catch (RuntimeException failed) { // whatever a model does: it does not start
        refusal = failed.toString();
      }
    }
    problems.add(offer.process(), refusal);
    return false;
  }
}
