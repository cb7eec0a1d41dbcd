package fi.polku.testing;

import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Valid identity codes of nobody, each used once; individual numbers 900–999 are for tests. */
public final class IdentityCodes {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
  private static final AtomicInteger NEXT = new AtomicInteger();

  private IdentityCodes() {}

  public static PersonalIdentityCode next() {
    int number = NEXT.getAndIncrement();
    LocalDate day = FIRST_DAY.plusDays(number / 100);
    int individual = 900 + number % 100;
    String date =
        "%02d%02d%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
    int remainder = Integer.parseInt(date + individual) % 31;
    return PersonalIdentityCode.of(date + "-" + individual + CHECK_CHARACTERS.charAt(remainder));
  }
}
