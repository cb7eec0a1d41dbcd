package fi.polku.sandbox.population;

import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to whom. Each event reads its own fields; a day that is not given is today.
 *
 * @param municipality where the person moves, or {@code OTHER} for abroad
 */
record LifeRequest(
    @Nullable String identityCode,
    @Nullable String on,
    @Nullable String municipality,
    @Nullable Boolean restricted,
    @Nullable String language,
    @Nullable String newIdentityCode) {

  private static final String ABROAD = "OTHER";

  /**
   * The person as she is afterwards; after a correction as she is under the old code.
   *
   * @throws fi.polku.shared.InvalidInputException with everything that is wrong
   */
  SandboxPerson after(LifeEvent event, SandboxPerson now, LocalDate today) {
    var check = new InputCheck();
    LocalDate day = check.optional("on", on, LifeRequest::day).orElse(today);
    var moved = field(check, event, LifeEvent.MOVES, "municipality", municipality);
    var speaks = field(check, event, LifeEvent.LANGUAGES, "language", language);
    var code = field(check, event, LifeEvent.CORRECTIONS, "newIdentityCode", newIdentityCode);
    if (event == LifeEvent.RESTRICTIONS && restricted == null) {
      check.problem("restricted", "required");
    }
    check.refuseIfProblems();
    boolean moves = event == LifeEvent.MOVES;
    return new SandboxPerson(
        now.identityCode(),
        now.firstNames(),
        now.lastName(),
        speaks.orElse(now.language()),
        now.citizenship(),
        moves ? moved.flatMap(MunicipalityCode::parse).orElse(null) : now.municipality(),
        moves ? day : now.livesThereSince(),
        event == LifeEvent.RESTRICTIONS ? Boolean.TRUE.equals(restricted) : now.restricted(),
        event == LifeEvent.DEATHS ? day : now.diedOn(),
        code.map(PersonalIdentityCode::of).orElse(now.replacedBy()),
        now.permit());
  }

  /** Never prints whose life it is. */
  @Override
  public String toString() {
    return "LifeRequest[***]";
  }

  private static Optional<String> field(
      InputCheck check, LifeEvent event, LifeEvent its, String name, @Nullable String text) {
    return event == its
        ? check.required(name, text, given -> checked(its, given.strip()))
        : Optional.empty();
  }

  private static String checked(LifeEvent event, String text) {
    return switch (event) {
      case MOVES -> text.equals(ABROAD) ? text : MunicipalityCode.of(text).value();
      case LANGUAGES -> LanguageCode.of(text).value();
      case CORRECTIONS -> PersonalIdentityCode.of(text).value();
      case RESTRICTIONS, DEATHS -> text;
    };
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException noDate) {
      throw new InvalidValueException("invalid-date");
    }
  }
}
