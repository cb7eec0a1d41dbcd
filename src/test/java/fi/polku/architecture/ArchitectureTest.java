package fi.polku.architecture;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules hold; each is shown to fail on a planted violation. */
class ArchitectureTest {

  private static final JavaClasses HOUSE = read("fi.polku", new ImportOption.DoNotIncludeTests());
  private static final JavaClasses PLANTED = read("planted", new ImportOption.OnlyIncludeTests());

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("engine at the edge", HouseRules.ENGINE_AT_THE_EDGE),
        Arguments.of("controllers in web", HouseRules.CONTROLLERS_IN_WEB),
        Arguments.of("no field injection", HouseRules.NO_FIELD_INJECTION),
        Arguments.of("time from the clock", HouseRules.TIME_FROM_THE_CLOCK),
        Arguments.of("nothing needs the sandbox", HouseRules.NOTHING_NEEDS_THE_SANDBOX));
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

  /** Without the libraries, which the rules know by name: to read them takes half a minute. */
  private static JavaClasses read(String from, ImportOption which) {
    return ArchConfiguration.withThreadLocalScope(
        how -> {
          how.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter().withImportOption(which).importPackages(from);
        });
  }
}
