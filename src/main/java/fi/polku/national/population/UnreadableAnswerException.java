package fi.polku.national.population;

import java.util.regex.Pattern;

/** An answer that is none; its text is a code and repeats nothing of the answer. */
final class UnreadableAnswerException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");

  UnreadableAnswerException() {
    this("answer-unreadable");
  }

  UnreadableAnswerException(String reason) {
    super(reason);
  }

  /** The system or a security server on the way says that it could not answer. */
  static UnreadableAnswerException fault(String code) {
    return new UnreadableAnswerException(
        "fault-" + (CODE.matcher(code).matches() ? code : "unspecified"));
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
