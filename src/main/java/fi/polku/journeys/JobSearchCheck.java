package fi.polku.journeys;

import fi.polku.areas.Areas;
import fi.polku.cases.ChangeEvent;
import fi.polku.cases.ChangeEvents;
import fi.polku.customers.PersonDetails;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonName;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a sender wrote into a job search, or tells everything that is wrong with it. */
@Component
public class JobSearchCheck {

  private final Areas areas;
  private final ChangeEvents events;
  private final Clock clock;

  JobSearchCheck(Areas areas, ChangeEvents events, Clock clock) {
    this.areas = areas;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param check may already hold problems that were met while the input was read
   * @throws fi.polku.shared.InvalidInputException with all problems, those met before included
   */
  public JobSearch read(JobSearchInput input, InputCheck check) {
    LocalDate today = LocalDate.now(clock);
    var externalId =
        check.required("externalId", input.text("externalId"), StartFields::externalId);
    var code =
        check.required(
            "personalIdentityCode", input.text("personalIdentityCode"), PersonalIdentityCode::of);
    var firstNames = check.required("firstNames", input.text("firstNames"), PersonName::of);
    var lastName = check.required("lastName", input.text("lastName"), PersonName::of);
    var municipality =
        check.required("municipality", input.text("municipality"), this::servedMunicipality);
    var language = check.required("language", input.text("language"), LanguageCode::of);
    var channel = check.required("channel", input.text("channel"), StartFields::channel);
    var startedOn =
        check.required(
            "startedOn",
            input.text("startedOn"),
            text -> StartFields.notAfter(today, StartFields.date(text)));
    KnownChange change = knownChange(input, check);
    Immigrant immigrant = immigrant(input, check, today);
    var changeEvent = check.optional("changeEvent", input.text("changeEvent"), this::runningEvent);
    check.refuseIfProblems();
    var person =
        new PersonDetails(
            code.orElseThrow(),
            firstNames.orElseThrow().value(),
            lastName.orElseThrow().value(),
            language.orElseThrow(),
            municipality.orElseThrow());
    return new JobSearch(
        externalId.orElseThrow(),
        person,
        areas.areaOf(person.municipality()).orElseThrow().id(),
        channel.orElseThrow(),
        startedOn.orElseThrow(),
        change,
        immigrant,
        changeEvent.orElse(null),
        input.restricted());
  }

  private @Nullable KnownChange knownChange(JobSearchInput input, InputCheck check) {
    if (!input.has(JobSearchInput.KNOWN_CHANGE)) {
      return null;
    }
    var kind =
        check.required("knownChange.kind", input.text("knownChange.kind"), StartFields::changeKind);
    var startsOn =
        check.required(
            "knownChange.startsOn", input.text("knownChange.startsOn"), StartFields::date);
    return kind.isPresent() && startsOn.isPresent()
        ? new KnownChange(kind.get(), startsOn.get())
        : null;
  }

  private @Nullable Immigrant immigrant(JobSearchInput input, InputCheck check, LocalDate today) {
    if (!input.has(JobSearchInput.IMMIGRANT)) {
      return null;
    }
    var firstPermitOn =
        check.required(
            "immigrant.firstPermitOn",
            input.text("immigrant.firstPermitOn"),
            text -> StartFields.notAfter(today, StartFields.date(text)));
    var permitType =
        check.required(
            "immigrant.permitType", input.text("immigrant.permitType"), StartFields::permitType);
    Optional<LanguageCode> interpreter =
        check.optional(
            "immigrant.interpreterLanguage",
            input.text("immigrant.interpreterLanguage"),
            LanguageCode::of);
    return firstPermitOn.isPresent() && permitType.isPresent()
        ? new Immigrant(firstPermitOn.get(), permitType.get(), interpreter.orElse(null))
        : null;
  }

  private ChangeEvent runningEvent(String reference) {
    return events
        .byReference(reference.strip())
        .orElseThrow(() -> new InvalidValueException("unknown-change-event"));
  }

  private MunicipalityCode servedMunicipality(String text) {
    MunicipalityCode code = MunicipalityCode.of(text);
    if (areas.areaOf(code).isEmpty()) {
      throw new InvalidValueException("unknown-municipality");
    }
    return code;
  }
}
