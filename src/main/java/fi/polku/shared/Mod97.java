package fi.polku.shared;

/** Check of account numbers and creditor references (ISO 7064, MOD 97-10). */
final class Mod97 {

  private static final int PREFIX = 4;

  private Mod97() {}

  /**
   * Whether the text checks: two letters or a scheme, two check digits and the rest.
   *
   * @param text upper-case letters and digits, at least four
   */
  static boolean checks(String text) {
    return remainder(text.substring(PREFIX) + text.substring(0, PREFIX)) == 1;
  }

  /** The two check digits of the body under the prefix. */
  static String checkDigits(String prefix, String body) {
    return "%02d".formatted(98 - remainder(body + prefix + "00"));
  }

  private static int remainder(String text) {
    int remainder = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = Character.digit(text.charAt(i), 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
  }
}
