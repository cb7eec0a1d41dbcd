package fi.polku.shared;

import java.util.List;

/**
 * A text that cannot become the value it was meant to be. Carries a code, never the refused text,
 * so that it may be logged; people read the message {@code error.<code>}.
 */
public final class InvalidValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param code kebab-case reason, the key of a message without its prefix {@code error.}
   * @param arguments what the message names, for instance a limit; no personal data
   */
  public InvalidValueException(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
