package fi.polku.journeys;

import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Turns what a sender wrote into a contact, or tells everything that is wrong with it. */
@Component
public class ContactCheck {

  /** The fields that tell of a contact. */
  public static final List<String> FIELDS = List.of("channel", "topic", "contactedOn", "note");

  private static final int LONGEST_NOTE = 500;
  private static final Pattern IDENTITY_CODE =
      Pattern.compile("[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Za-z]");

  private final Clock clock;

  ContactCheck(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param texts what was written, by field; fields that a contact does not have are refused
   * @param check may already hold problems that were met while the input was read
   * @throws fi.polku.shared.InvalidInputException with all problems, those met before included
   */
  public Contact read(Map<String, String> texts, InputCheck check) {
    texts.keySet().stream()
        .filter(field -> !FIELDS.contains(field))
        .sorted()
        .forEach(field -> check.problem(field, "unknown-field"));
    LocalDate today = LocalDate.now(clock);
    var way =
        check.required(
            "channel",
            texts.get("channel"),
            text -> StartFields.oneOf(Contact.Way.values(), Enum::name, text));
    var topic =
        check.required(
            "topic",
            texts.get("topic"),
            text -> StartFields.oneOf(Contact.Topic.values(), Enum::name, text));
    var contactedOn =
        check.optional(
            "contactedOn",
            texts.get("contactedOn"),
            text -> StartFields.notAfter(today, StartFields.date(text)));
    var note = check.optional("note", texts.get("note"), ContactCheck::note);
    check.refuseIfProblems();
    return new Contact(
        way.orElseThrow(), topic.orElseThrow(), contactedOn.orElse(today), note.orElse(null));
  }

  private static String note(String text) {
    String written = text.strip();
    if (written.length() > LONGEST_NOTE) {
      throw new InvalidValueException("too-long", LONGEST_NOTE);
    }
    if (IDENTITY_CODE.matcher(written).find()) {
      throw new InvalidValueException("identity-code-in-text");
    }
    return written;
  }
}
