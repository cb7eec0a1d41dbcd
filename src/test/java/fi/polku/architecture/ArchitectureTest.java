package fi.polku.architecture;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fi.polku.PolkuApplication;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import planted.PlantedApplication;

/** Arrows run down and the house rules hold; each rule is shown to fail on a planted violation. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fi.polku");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("engine at the edge", HouseRules.ENGINE_AT_THE_EDGE),
        Arguments.of("controllers in web", HouseRules.CONTROLLERS_IN_WEB),
        Arguments.of("no field injection", HouseRules.NO_FIELD_INJECTION),
        Arguments.of("time from the clock", HouseRules.TIME_FROM_THE_CLOCK),
        Arguments.of("nothing needs the sandbox", HouseRules.NOTHING_NEEDS_THE_SANDBOX));
  }

  @Test
  void modulesUseOnlyWhatTheirFloorAllows() {
    ApplicationModules.of(PolkuApplication.class).verify();
  }

  @Test
  void anArrowThatRunsUpIsFound() {
    ApplicationModules planted =
        ApplicationModules.of(PlantedApplication.class, new ImportOption.OnlyIncludeTests());
    assertThatThrownBy(planted::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("lower")
        .hasMessageContaining("upper");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void houseRuleHolds(String name, ArchRule rule) {
    assertThatNoException().isThrownBy(() -> rule.check(HOUSE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void houseRuleFailsOnThePlantedViolation(String name, ArchRule rule) {
    assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
  }
}
