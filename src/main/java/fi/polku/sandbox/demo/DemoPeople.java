package fi.polku.sandbox.demo;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.customers.ContactPerson;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.EmployerSegment;
import fi.polku.customers.PersonDetails;
import fi.polku.journeys.ChangeKind;
import fi.polku.journeys.Channel;
import fi.polku.journeys.Immigrant;
import fi.polku.journeys.JobSearch;
import fi.polku.journeys.KnownChange;
import fi.polku.journeys.PermitType;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.companies.MadeUpCompanies;
import fi.polku.sandbox.population.MadeUpNames;
import fi.polku.shared.BusinessId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Persons and employers of demo cases: nobody's names and codes. */
@SandboxOnly
@Component
class DemoPeople {

  private static final List<String> FOREIGN = List.of("ar", "uk");
  private static final List<String> TURNS =
      List.of("porvoo", "oulu", "porvoo", "pirkanmaa", "porvoo", "oulu", "porvoo");

  private final Areas areas;

  DemoPeople(Areas areas) {
    this.areas = areas;
  }

  /**
   * The job search that opens a person's case.
   *
   * @param personNumber the plan's own, or that of an earlier case whose person returns
   */
  JobSearch jobSearch(DemoPlan plan, int personNumber, Odds odds) {
    PersonDetails person = person(personNumber);
    String language = person.language().value();
    boolean immigrant = FOREIGN.contains(language);
    return new JobSearch(
        plan.externalId(),
        person,
        area(personNumber).id(),
        odds.in100(75) ? Channel.ONLINE : Channel.IN_PERSON,
        plan.startsOn(),
        odds.in100(12) ? change(plan, odds) : null,
        immigrant ? immigrant(plan, person.language(), odds) : null,
        plan.number() % 40 == 7);
  }

  /** The employer whose case it is. */
  EmployerDetails employer(DemoPlan plan, Odds odds) {
    Area area = area(plan.number());
    String language = ownLanguage(area, odds);
    BusinessId businessId = DemoCodes.business(plan.number());
    return new EmployerDetails(
        businessId,
        MadeUpCompanies.name(businessId),
        municipality(area, odds),
        LanguageCode.of(language),
        odds.of(List.of(EmployerSegment.values())),
        ContactPerson.NOBODY);
  }

  private PersonDetails person(int number) {
    Odds odds = new Odds(-number);
    Area area = area(number);
    String language = odds.in100(18) ? odds.of(FOREIGN) : ownLanguage(area, odds);
    MadeUpNames names = MadeUpNames.of(language);
    return new PersonDetails(
        DemoCodes.personal(number),
        odds.of(names.first()),
        odds.of(names.last()),
        LanguageCode.of(language),
        municipality(area, odds));
  }

  /** Half of the cases are Porvoo's, of the rest more than half Oulu's. */
  private Area area(int number) {
    return areas
        .find(TURNS.get((number + number / TURNS.size()) % TURNS.size()))
        .orElseGet(() -> areas.all().get(number % areas.all().size()));
  }

  /** Mostly the host. */
  private static MunicipalityCode municipality(Area area, Odds odds) {
    return odds.in100(60) ? area.host().code() : odds.of(area.municipalities()).code();
  }

  private static String ownLanguage(Area area, Odds odds) {
    return odds.in100(area.id().equals("porvoo") ? 30 : 4) ? "sv" : "fi";
  }

  private static KnownChange change(DemoPlan plan, Odds odds) {
    return new KnownChange(
        odds.of(List.of(ChangeKind.values())), plan.startsOn().plusDays(odds.between(10, 120)));
  }

  private static Immigrant immigrant(DemoPlan plan, LanguageCode language, Odds odds) {
    return new Immigrant(
        plan.startsOn().minusDays(odds.between(60, 1500)),
        odds.of(List.of(PermitType.values())),
        odds.in100(70) ? language : null);
  }
}
