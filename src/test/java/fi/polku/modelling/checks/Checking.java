package fi.polku.modelling.checks;

import fi.polku.areas.Areas;
import fi.polku.engine.CamundaTableTrials;
import fi.polku.engine.ElementTemplates;
import fi.polku.engine.ElementTemplatesForTests;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelParser;
import fi.polku.engine.ParserForTests;
import fi.polku.engine.TableTrials;
import fi.polku.journeys.FormRules;
import fi.polku.journeys.forms.FormRulesForTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All rules over a bare engine and surroundings made for {@link GoodModels}. */
public final class Checking {

  static final Surroundings SURROUNDINGS =
      new Surroundings(
          Set.of("maaraaikaVaroitus", "maaraaikaYlitys", "suomifiViesti"),
          Set.of("suomifiViesti"),
          Set.of("omavalmentaja", "esihenkilo"),
          Set.of("jatko"),
          Map.of("ratkaisu", Set.of("tulos")),
          Set.of("kysely"),
          Set.of(),
          Set.of("ensiyhteydenotto"),
          Map.of("porvoo", Set.of("kayttotalous"), "oulu", Set.of("kayttotalous", "ostopalvelut")),
          Map.of(),
          (form, language) -> Set.of("valinta", "ryhma", "syy"));

  private static final ModelChecks CHECKS = start();

  private Checking() {}

  /** The checks as the application has them. */
  public static ModelChecks checks() {
    return CHECKS;
  }

  static List<Problem> problems(ModelKind kind, String key, String source) {
    return CHECKS.check(kind, key, source, SURROUNDINGS);
  }

  /** Ids of the rules that the model breaks. */
  static List<String> rules(ModelKind kind, String key, String source) {
    return problems(kind, key, source).stream().map(Problem::rule).distinct().toList();
  }

  private static ModelChecks start() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(ModelParser.class, ParserForTests::create);
    context.registerBean(TableTrials.class, CamundaTableTrials::new);
    context.registerBean(Areas.class, KnownAreas::bundled);
    context.registerBean(FormRules.class, FormRulesForTests::create);
    context.registerBean(ElementTemplates.class, ElementTemplatesForTests::read);
    context.scan(Checking.class.getPackageName());
    context.refresh();
    return context.getBean(ModelChecks.class);
  }
}
