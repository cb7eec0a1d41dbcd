package fi.polku.customers;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where the keys of personal data come from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CustomersSettings.class)
class CustomersConfiguration {

  private static final Logger log = LoggerFactory.getLogger(CustomersConfiguration.class);

  /**
   * @throws fi.polku.access.StartRefusedException if there is no key outside a demonstration
   */
  @Bean
  CustomerKeys customerKeys(
      CustomersSettings settings,
      Environment environment,
      @Value("${polku.data-directory}") Path dataDirectory) {
    String configured = settings.encryptionKey();
    if (configured != null && !configured.isBlank()) {
      return CustomerKeys.derivedFrom(MasterKey.of(configured));
    }
    if (!environment.acceptsProfiles(Profiles.of("demo & !prod"))) {
      throw MasterKey.refused("There is no encryption key of personal data.");
    }
    log.info("Demonstration: the key of personal data is kept beside the database");
    return CustomerKeys.derivedFrom(MasterKey.inFile(dataDirectory.resolve("polku.key")));
  }
}
