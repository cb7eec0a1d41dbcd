package fi.polku.journeys;

import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns what a sender wrote into a request, or tells everything that is wrong with it. */
@Component
public class AuthorityRequestCheck {

  private static final int LONGEST_TEXT = 2_000;

  private final Clock clock;

  AuthorityRequestCheck(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param texts what was written, by field
   * @param check may already hold problems that were met while the input was read
   * @throws fi.polku.shared.InvalidInputException with all problems, those met before included
   */
  public AuthorityRequest read(Map<String, String> texts, InputCheck check) {
    var externalId = check.required("externalId", texts.get("externalId"), StartFields::externalId);
    var person =
        check.required(
            "personalIdentityCode", texts.get("personalIdentityCode"), PersonalIdentityCode::of);
    var sender = check.required("sender", texts.get("sender"), StartFields::sender);
    var kind = check.required("kind", texts.get("kind"), StartFields::requestKind);
    var text = check.required("text", texts.get("text"), AuthorityRequestCheck::text);
    var answerBy = check.optional("answerBy", texts.get("answerBy"), this::notPast);
    check.refuseIfProblems();
    return new AuthorityRequest(
        externalId.orElseThrow(),
        person.orElseThrow(),
        sender.orElseThrow(),
        kind.orElseThrow(),
        text.orElseThrow(),
        answerBy.orElse(null));
  }

  private static String text(String written) {
    if (written.length() > LONGEST_TEXT) {
      throw new InvalidValueException("too-long", LONGEST_TEXT);
    }
    return written.strip();
  }

  private LocalDate notPast(String written) {
    LocalDate day = StartFields.date(written);
    if (day.isBefore(LocalDate.now(clock))) {
      throw new InvalidValueException("past-date");
    }
    return day;
  }
}
