package fi.polku.bench;

import fi.polku.customers.PersonDetails;
import fi.polku.journeys.Channel;
import fi.polku.journeys.JobSearch;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Any number of job searches of different people, with test identity codes (900 to 999). */
final class JobSeekers {

  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");

  private final AtomicInteger made = new AtomicInteger();
  private final LocalDate startedOn;

  JobSeekers(LocalDate startedOn) {
    this.startedOn = startedOn;
  }

  JobSearch next() {
    int number = made.getAndIncrement();
    String day = LocalDate.of(1950, 1, 1).plusDays(number / 100).format(DAY);
    String individual = Integer.toString(900 + number % 100);
    char check = CHECK.charAt(Integer.parseInt(day + individual) % 31);
    PersonDetails person =
        new PersonDetails(
            PersonalIdentityCode.of(day + "-" + individual + check),
            "Testi",
            "Hakija",
            LanguageCode.of("fi"),
            MunicipalityCode.of("638"));
    return new JobSearch(
        "bench-" + number, person, "porvoo", Channel.ONLINE, startedOn, null, null, false);
  }
}
