package fi.polku.national.outages;

import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The systems among the health details. A node is well also while a system is down. */
@Component("nationalSystems")
class SystemsHealthIndicator implements HealthIndicator {

  private final Outages outages;

  SystemsHealthIndicator(Outages outages) {
    this.outages = outages;
  }

  @Override
  public Health health() {
    var health = Health.up();
    outages.health().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(system -> health.withDetail(system.getKey(), system.getValue().state().name()));
    return health.build();
  }
}
