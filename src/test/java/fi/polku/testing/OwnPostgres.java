package fi.polku.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application under test a PostgreSQL database nobody else uses. */
public final class OwnPostgres
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    TestPropertyValues.of(
            "spring.datasource.url=" + SharedPostgres.newDatabase(),
            "spring.datasource.username=postgres",
            "spring.datasource.password=")
        .applyTo(application);
  }
}
