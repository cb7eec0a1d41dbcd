package fi.polku.national.populationchanges;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * When and how much is asked.
 *
 * @param pollAt time of the day from which on the day's question is due
 * @param people how many are asked about at a time, {@code hetulista}
 * @param patience how long a node that asks is waited for; after it another takes over
 */
@ConfigurationProperties("polku.national.population-changes")
record ChangesSettings(
    @DefaultValue("05:00") LocalTime pollAt,
    @DefaultValue("500") int people,
    @DefaultValue("15m") Duration patience) {

  ChangesSettings {
    Assert.isTrue(people > 0, "polku.national.population-changes.people must be positive");
  }
}
