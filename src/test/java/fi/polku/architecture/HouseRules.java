package fi.polku.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Rules of the house that compile but would let it decay. */
final class HouseRules {

  /** The engine stays at the edge, so that a move to a maintained fork is a rename. */
  static final ArchRule ENGINE_AT_THE_EDGE =
      noClasses()
          .that()
          .resideOutsideOfPackages("..engine..", "..delegates..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  /** Pages and endpoints are nested in their module. */
  static final ArchRule CONTROLLERS_IN_WEB =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .or()
          .areAnnotatedWith(RestController.class)
          .should()
          .resideInAnyPackage("..web..", "..sandbox..");

  /** Everybody gets what it needs by constructor. */
  static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

  /** Time is asked of the injected clock, which tests and the sandbox can move. */
  static final ArchRule TIME_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now");

  /** What is simulated stays in the sandbox. */
  static final ArchRule NOTHING_NEEDS_THE_SANDBOX =
      noClasses()
          .that()
          .resideOutsideOfPackage("..sandbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..sandbox..");

  private HouseRules() {}
}
