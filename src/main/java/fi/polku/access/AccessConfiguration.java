package fi.polku.access;

import fi.polku.areas.Areas;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Reads the users once, so that a mistake in them stops the start and not a sign-in. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  @Bean
  ConfiguredUsers users(AccessSettings settings, Areas areas, Environment environment) {
    boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
    return ConfiguredUsers.read(settings, new UserReader(areas, demo));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    var bcrypt = new BCryptPasswordEncoder();
    return new DelegatingPasswordEncoder(
        "bcrypt", Map.of("bcrypt", bcrypt, "noop", new PlainPassword()));
  }
}
