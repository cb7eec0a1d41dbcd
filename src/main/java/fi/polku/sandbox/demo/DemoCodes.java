package fi.polku.sandbox.demo;

import fi.polku.sandbox.companies.MadeUpCompanies;
import fi.polku.shared.BusinessId;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Valid codes of nobody: individual numbers 900–999, and Y-tunnus above any that is given. */
final class DemoCodes {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final LocalDate OLDEST = LocalDate.of(1962, 3, 1);
  private static final int FIRST_BUSINESS = 9_100_000;

  private DemoCodes() {}

  /** Ages from about 20 to 64 years. */
  static PersonalIdentityCode personal(int number) {
    LocalDate day = OLDEST.plusDays(number * 53L % 16_000);
    int individual = 900 + number % 100;
    String date =
        "%02d%02d%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
    int remainder = Integer.parseInt(date + individual) % CHECK_CHARACTERS.length();
    String century = day.getYear() < 2000 ? "-" : "A";
    return PersonalIdentityCode.of(
        date + century + individual + CHECK_CHARACTERS.charAt(remainder));
  }

  /** Numbers without a check digit are passed over. */
  static BusinessId business(int number) {
    return IntStream.iterate(FIRST_BUSINESS + number * 10, next -> next + 1)
        .mapToObj(MadeUpCompanies::withCheckDigit)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
