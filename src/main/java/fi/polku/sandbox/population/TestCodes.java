package fi.polku.sandbox.population;

import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;

/** Valid identity codes of nobody. */
public final class TestCodes {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String SIGNS_OF_1900S = "-YXWVU";
  private static final String SIGNS_OF_2000S = "ABCDEF";

  private TestCodes() {}

  /**
   * The code of a day and an individual number, with its check character.
   *
   * @param sign which of the century's six signs
   * @param number 0–99; codes with individual numbers 900–999 are given to nobody
   */
  public static PersonalIdentityCode of(LocalDate birth, int sign, int number) {
    String date =
        "%02d%02d%02d"
            .formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100);
    int individual = 900 + number;
    int remainder = Integer.parseInt(date + individual) % CHECK_CHARACTERS.length();
    String signs = birth.getYear() < 2000 ? SIGNS_OF_1900S : SIGNS_OF_2000S;
    return PersonalIdentityCode.of(
        date + signs.charAt(sign) + individual + CHECK_CHARACTERS.charAt(remainder));
  }
}
