package fi.polku.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AreasConfigurationTest {

  @Test
  void areasOutsideTheProgramJoinThoseInside(@TempDir Path outside) throws Exception {
    Files.writeString(
        outside.resolve("testiala.yml"),
        """
        id: testiala
        name: {fi: Testiala, sv: Testområdet, en: Test area}
        host: "491"
        languages: [fi]
        municipalities:
          - {code: "491", name: {fi: Mikkeli, sv: S:t Michel, en: Mikkeli}}
        """);

    new ApplicationContextRunner()
        .withUserConfiguration(AreasConfiguration.class)
        .withPropertyValues(
            "polku.areas.location=classpath*:areas/*.yml,file:" + outside + "/*.yml")
        .run(
            context ->
                assertThat(context.getBean(Areas.class).all())
                    .extracting(Area::id)
                    .contains("porvoo", "testiala"));
  }
}
