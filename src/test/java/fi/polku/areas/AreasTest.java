package fi.polku.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "oulu, 564, Uleåborg, 072 139 244 425 436 494 564 615 785 859 889",
    "pirkanmaa, 837, Tammerfors, 020 108 143 177 211 250 291 418 508 536 562 581 604 619 635 702 790"
        + " 837 887 908 922 936 980"
  })
  void servesOtherAreasBesideIt(String id, String host, String hostInSwedish, String codes) {
    runner.run(
        context -> {
          Area area = context.getBean(Areas.class).find(id).orElseThrow();

          assertThat(area.host().code()).hasToString(host);
          assertThat(area.host().name().in(Language.SV)).isEqualTo(hostInSwedish);
          assertThat(area.municipalities())
              .extracting(municipality -> municipality.code().value())
              .containsExactly(codes.split(" "));
        });
  }

  /** PIRKANMAA J3: Tampere, kehyskunnat, reunakunnat. */
  @Test
  void dividesPirkanmaaIntoThreeGroups() {
    runner.run(
        context -> {
          Area area = context.getBean(Areas.class).find("pirkanmaa").orElseThrow();

          assertThat(area.groups())
              .extracting(MunicipalityGroup::id, group -> group.municipalities().size())
              .containsExactly(
                  tuple("tampere", 1), tuple("kehyskunnat", 7), tuple("reunakunnat", 15));
          assertThat(context.getBean(Areas.class).find("oulu").orElseThrow().groups()).isEmpty();
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
