package fi.polku.areas;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AreasTest {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner().withUserConfiguration(AreasConfiguration.class);

  @Test
  void servesThePorvooArea() {
    runner.run(
        context -> {
          Area porvoo = context.getBean(Areas.class).find("porvoo").orElseThrow();

          assertThat(porvoo.host().code()).hasToString("638");
          assertThat(porvoo.languages()).containsExactly(Language.FI, Language.SV);
          assertThat(porvoo.municipalities())
              .extracting(municipality -> municipality.code().value())
              .containsExactly("018", "407", "434", "504", "616", "638");
          assertThat(porvoo.municipalities())
              .extracting(municipality -> municipality.name().in(Language.SV))
              .containsExactly("Askola", "Lappträsk", "Lovisa", "Mörskom", "Pukkila", "Borgå");
        });
  }

  @Test
  void findsByMunicipality() {
    runner.run(
        context -> {
          Areas areas = context.getBean(Areas.class);
          var loviisa = MunicipalityCode.of("434");
          var helsinki = MunicipalityCode.of("091");

          assertThat(areas.areaOf(loviisa)).get().extracting(Area::id).isEqualTo("porvoo");
          assertThat(areas.municipality(loviisa)).isPresent();
          assertThat(areas.areaOf(helsinki)).isEmpty();
          assertThat(areas.municipality(helsinki)).isEmpty();
          assertThat(areas.find("helsinki")).isEmpty();
        });
  }

  @Test
  void doesNotStartWithoutAreas() {
    runner
        .withPropertyValues("polku.areas.location=classpath*:nowhere/*.yml")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("polku.areas.location finds none"));
  }
}
