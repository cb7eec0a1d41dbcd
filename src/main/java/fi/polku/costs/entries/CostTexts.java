package fi.polku.costs.entries;

import fi.polku.shared.InvalidInputException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of costs: short, one line, and of no person. */
final class CostTexts {

  static final int LONGEST_DOCUMENT = 100;
  static final int LONGEST_TEXT = 500;

  private static final Pattern IDENTITY_CODE =
      Pattern.compile("[0-9]{6}[-+A-FU-Ya-fu-y][0-9]{3}[0-9A-Za-z]");

  private CostTexts() {}

  /** Code of what is wrong with a text; its argument is the greatest length. */
  static Optional<String> problem(String text, int longest) {
    if (text.length() > longest) {
      return Optional.of("cost-text-long");
    }
    if (hasControl(text)) {
      return Optional.of("cost-text-control");
    }
    return text.length() > 10 && IDENTITY_CODE.matcher(text).find()
        ? Optional.of("cost-text-person")
        : Optional.empty();
  }

  private static boolean hasControl(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isISOControl(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * @throws InvalidInputException if something is wrong with it
   */
  static void require(String field, String text, int longest) {
    problem(text, longest)
        .ifPresent(
            code -> {
              throw InvalidInputException.of(field, code, longest);
            });
  }
}
