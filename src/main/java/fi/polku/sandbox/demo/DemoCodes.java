package fi.polku.sandbox.demo;

import fi.polku.sandbox.companies.MadeUpCompanies;
import fi.polku.sandbox.population.TestCodes;
import fi.polku.shared.BusinessId;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Valid codes of nobody: individual numbers 900–999, and Y-tunnus above any that is given. */
final class DemoCodes {

  private static final LocalDate OLDEST = LocalDate.of(1962, 3, 1);
  private static final int FIRST_BUSINESS = 9_100_000;

  private DemoCodes() {}

  /** Ages from about 20 to 64 years. */
  static PersonalIdentityCode personal(int number) {
    return TestCodes.of(OLDEST.plusDays(number * 53L % 16_000), 0, number % 100);
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
