package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The service line follows from the need for service alone: neither how long somebody has been
 * unemployed nor belonging to a customer group may be an input. Source: TE-palvelujen
 * asiakkuuslinjaukset, luvut 2–6 (palvelulinjojen kohta Asiakkaat).
 */
@Component
class NeutralInputs implements ModelRule<DecisionModel> {

  private static final String SERVICE_LINE = "palvelulinja";
  private static final List<String> FORBIDDEN =
      List.of(
          "kesto",
          "työttömyy",
          "tyottomyy",
          "pitkäaikaist",
          "pitkaaikaist",
          "maahanmuut",
          "nuori",
          "nuoret",
          "nuorten",
          "vammai",
          "ikääntyn",
          "ikaantyn",
          "sukupuol",
          "kansalaisuu",
          "osatyökyky",
          "osatyokyky",
          "asiakasryhm");
  private static final String AGE = ".*(?<![a-zåäö])(ikä|ika|iän|ian)(?![a-zåäö]).*";

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    if (!model.key().equals(SERVICE_LINE)) {
      return Stream.empty();
    }
    return model
        .tables()
        .flatMap(table -> table.children("input"))
        .flatMap(
            input ->
                forbidden(words(input))
                    .map(word -> Problem.error("decision-neutral", input, word))
                    .stream());
  }

  private static String words(XmlNode input) {
    String expression = input.child("inputExpression").map(DecisionModel::text).orElse("");
    return (input.attribute("label").orElse("") + " " + expression).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> forbidden(String words) {
    Optional<String> part = FORBIDDEN.stream().filter(words::contains).findFirst();
    return part.isEmpty() && words.matches(AGE) ? Optional.of("ikä") : part;
  }
}
