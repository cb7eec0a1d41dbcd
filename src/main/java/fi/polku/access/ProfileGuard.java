package fi.polku.access;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start a production system with what belongs to a demonstration: well-known passwords,
 * a movable clock and simulated national systems. Runs before anything touches the database.
 */
final class ProfileGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final List<String> NEVER_IN_PRODUCTION = List.of("demo", "sandbox");

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    var environment = application.getEnvironment();
    for (String profile : NEVER_IN_PRODUCTION) {
      if (environment.acceptsProfiles(Profiles.of("prod & " + profile))) {
        throw new StartRefusedException(
            "Profiles 'prod' and '%s' are both active.".formatted(profile),
            "Start with spring.profiles.active=prod,postgres for real use, or without 'prod' to try"
                + " Polku out. Profile '%s' is never for real customers.".formatted(profile));
      }
    }
  }
}
