package fi.polku.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.PolkuApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusedTest {

  @ParameterizedTest
  @ValueSource(strings = {"demo,prod", "prod,demo", "prod,sandbox", "prod,postgres,sandbox"})
  void demonstrationNeverRunsInProduction(String profiles, CapturedOutput output) {
    assertThatThrownBy(() -> start(profiles)).hasMessageContaining("'prod' and '");
    assertThat(output)
        .contains("APPLICATION FAILED TO START", "are both active", "spring.profiles.active=prod");
  }

  @Test
  void productionNeedsUsers(CapturedOutput output) {
    assertThatThrownBy(() -> start("prod")).hasStackTraceContaining("No users are configured");
    assertThat(output)
        .contains("APPLICATION FAILED TO START", "polku.access.users", "{bcrypt}", "roles");
  }

  private static void start(String profiles) {
    new SpringApplicationBuilder(PolkuApplication.class)
        .profiles(profiles.split(","))
        .properties("spring.main.banner-mode=off")
        .run(
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:mem:refused;DB_CLOSE_DELAY=-1",
            "--polku.data-directory=target/test-data/refused")
        .close();
  }
}
