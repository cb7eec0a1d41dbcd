package fi.polku.engine;

import java.time.ZoneId;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Wires the engine: its clock, its hardening and its listeners. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  /** Finnish civil time: statutory days begin and end by it. */
  static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  @Bean
  EngineClock clock() {
    return new EngineClock(ZONE);
  }

  /** Waits for the migrations, which own the engine's tables too. */
  @Bean
  EnginePlugin enginePlugin(
      FlywayMigrationInitializer migrated,
      ModelBeans beans,
      ApplicationEventPublisher events,
      Environment environment) {
    return new EnginePlugin(beans, events, environment.acceptsProfiles(Profiles.of("sandbox")));
  }
}
