package fi.polku.sandbox.demo;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.customers.EmployerDetails;
import fi.polku.journeys.Channel;
import fi.polku.journeys.EmployerCases;
import fi.polku.journeys.EmployerMatter;
import fi.polku.journeys.JobSearch;
import fi.polku.journeys.JobSearches;
import fi.polku.journeys.OpenCaseException;
import fi.polku.journeys.StartableJourney;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Opens demo cases as they come: job searches online and at the counter, employers' matters. */
@SandboxOnly
@Component
class CaseOpening {

  private final JobSearches searches;
  private final EmployerCases employers;
  private final DemoPeople people;
  private final DemoResidents residents;
  private final Cases cases;
  private final Staff staff;
  private final DemoTexts texts;
  private final DemoEvents events;

  CaseOpening(
      JobSearches searches,
      EmployerCases employers,
      DemoPeople people,
      DemoResidents residents,
      Cases cases,
      Staff staff,
      DemoTexts texts,
      DemoEvents events) {
    this.searches = searches;
    this.employers = employers;
    this.people = people;
    this.residents = residents;
    this.cases = cases;
    this.staff = staff;
    this.texts = texts;
    this.events = events;
  }

  /** The case; none when it is there already, or nobody may open it. */
  Optional<CaseId> open(DemoPlan plan, Instant now, Odds odds, Problems problems) {
    if (plan.isEmployers()) {
      return employers(plan, odds, problems);
    }
    try {
      int person = plan.isOfReturning() ? returning(plan, now) : plan.number();
      return persons(events.among(people.jobSearch(plan, person, odds), plan, now));
    } catch (OpenCaseException alreadyBack) {
      return persons(events.among(people.jobSearch(plan, plan.number(), odds), plan, now));
    }
  }

  /** The person of the last case that has ended by now; the plan's own when none has. */
  private int returning(DemoPlan plan, Instant now) {
    return IntStream.iterate(plan.number() - 1, earlier -> earlier >= 0, earlier -> earlier - 1)
        .filter(earlier -> earlier % 11 != 10 && endedBy(now, DemoPlan.externalId(earlier)))
        .findFirst()
        .orElse(plan.number());
  }

  private boolean endedBy(Instant now, String externalId) {
    return cases
        .findByExternalId(externalId)
        .map(cases::get)
        .filter(of -> of.isPersons() && !of.restricted())
        .map(CaseRecord::endedAt)
        .filter(ended -> ended.isBefore(now))
        .isPresent();
  }

  private Optional<CaseId> persons(JobSearch told) {
    JobSearch search = residents.known(told);
    Role opener = search.channel() == Channel.ONLINE ? Role.INTEGRATION : Role.CASEWORKER;
    return staff
        .forTask(opener.key(), search.person().municipality(), search.restricted())
        .map(who -> staff.as(who, () -> searches.start(search)))
        .filter(started -> started.isNew())
        .map(started -> started.caseId());
  }

  private Optional<CaseId> employers(DemoPlan plan, Odds odds, Problems problems) {
    EmployerDetails employer = people.employer(plan, odds);
    return staff
        .forTask(Role.EMPLOYER_EXPERT.key(), employer.municipality(), false)
        .flatMap(who -> staff.as(who, () -> matter(plan, employer, who, odds, problems)));
  }

  private Optional<CaseId> matter(
      DemoPlan plan, EmployerDetails employer, PolkuUser who, Odds odds, Problems problems) {
    List<StartableJourney> offers =
        employers.startable(who).stream()
            .sorted(Comparator.comparing(StartableJourney::process))
            .toList();
    if (offers.isEmpty()) {
      return Optional.empty();
    }
    String process = offers.get(plan.number() / 6 % offers.size()).process();
    for (int attempt = 0; attempt < TaskDoer.ATTEMPTS; attempt++) {
      var answers =
          new FormAnswers(
              texts.answers(odds, plan.startsOn(), employer.language()),
              odds,
              TaskDoer.keeps(attempt));
      try {
        var data = answers.to(employers.form(process, who, TaskDoer.FINNISH));
        var started =
            employers.start(new EmployerMatter(plan.externalId(), employer, process, data), who);
        return Optional.of(started).filter(one -> one.isNew()).map(one -> one.caseId());
      } catch (InvalidInputException refused) {
        problems.add(process, refused.problems().toString());
      }
    }
    return Optional.empty();
  }
}
