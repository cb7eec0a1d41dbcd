package fi.polku;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Polku: the engine, the pages, the API and, in profile {@code sandbox}, the simulators. */
@Modulithic(systemName = "Polku")
@SpringBootApplication
@ConfigurationPropertiesScan
public class PolkuApplication {

  public static void main(String[] args) {
    SpringApplication.run(PolkuApplication.class, args);
  }
}
