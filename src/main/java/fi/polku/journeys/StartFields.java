package fi.polku.journeys;

import fi.polku.shared.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single fields of a start; each fails with the code that says what is wrong. */
final class StartFields {

  private static final int EXTERNAL_ID_LENGTH = 100;
  private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@=+-]*");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Before this nothing of a living job seeker happened; a typing error in the year did. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private StartFields() {}

  static String externalId(String text) {
    if (text.length() > EXTERNAL_ID_LENGTH) {
      throw new InvalidValueException("too-long", EXTERNAL_ID_LENGTH);
    }
    if (!EXTERNAL_ID.matcher(text).matches()) {
      throw new InvalidValueException("invalid-characters");
    }
    return text;
  }

  static LocalDate date(String text) {
    String written = text.strip();
    if (!DATE.matcher(written).matches()) {
      throw new InvalidValueException("invalid-date");
    }
    LocalDate date = existing(written);
    if (date.isBefore(EARLIEST)) {
      throw new InvalidValueException("invalid-date");
    }
    return date;
  }

  static LocalDate notAfter(LocalDate today, LocalDate date) {
    if (date.isAfter(today)) {
      throw new InvalidValueException("future-date");
    }
    return date;
  }

  static Channel channel(String text) {
    return oneOf(Channel.values(), Channel::name, text);
  }

  static ChangeKind changeKind(String text) {
    return oneOf(ChangeKind.values(), ChangeKind::name, text);
  }

  static PermitType permitType(String text) {
    return oneOf(PermitType.values(), PermitType::key, text);
  }

  static AuthorityRequest.Sender sender(String text) {
    return oneOf(AuthorityRequest.Sender.values(), AuthorityRequest.Sender::name, text);
  }

  static AuthorityRequest.Kind requestKind(String text) {
    return oneOf(AuthorityRequest.Kind.values(), AuthorityRequest.Kind::name, text);
  }

  static <T> T oneOf(T[] known, Function<T, String> written, String text) {
    return Arrays.stream(known)
        .filter(value -> written.apply(value).equals(text.strip()))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("unknown-value", listed(known, written)));
  }

  private static <T> String listed(T[] known, Function<T, String> written) {
    return Arrays.stream(known).map(written).collect(Collectors.joining(", "));
  }

  private static LocalDate existing(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noSuchDay) {
      throw new InvalidValueException("invalid-date");
    }
  }
}
