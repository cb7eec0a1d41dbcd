package fi.polku.national.remote;

import java.io.IOException;

/** An answer has more bytes than the setting {@code max-answer} lets it have. */
final class AnswerTooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  AnswerTooLongException() {
    super("The answer is longer than it may be");
  }
}
