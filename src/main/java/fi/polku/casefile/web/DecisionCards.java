package fi.polku.casefile.web;

import fi.polku.casefile.web.DecisionCard.Fact;
import fi.polku.decisions.DecisionEvidence;
import fi.polku.engine.DecisionTables;
import fi.polku.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes decisions readable: labels and values in words, the rule's justification, its source. */
@Component
class DecisionCards {

  private static final String JUSTIFICATION = "perustelu";

  private final DecisionTables tables;
  private final Words words;

  DecisionCards(DecisionTables tables, Words words) {
    this.tables = tables;
    this.words = words;
  }

  /** Latest first. */
  List<DecisionCard> of(List<DecisionEvidence> decisions, Locale reader) {
    return decisions.stream()
        .sorted(Comparator.comparing(DecisionEvidence::decidedAt).reversed())
        .map(taken -> card(taken, reader))
        .toList();
  }

  private DecisionCard card(DecisionEvidence taken, Locale reader) {
    Map<String, String> labels = tables.labels(taken.decision(), taken.version());
    return new DecisionCard(
        words.decision(taken.decision(), taken.name(), reader),
        taken.version(),
        words.time(taken.decidedAt()),
        justification(taken.outcome(), reader),
        facts(taken.outcome(), labels, reader),
        facts(taken.inputs(), labels, reader),
        taken.rules());
  }

  private List<Fact> facts(Map<String, Object> values, Map<String, String> labels, Locale reader) {
    return values.keySet().stream()
        .filter(name -> !name.startsWith(JUSTIFICATION))
        .map(
            name ->
                new Fact(
                    words.fact(name, labels.getOrDefault(name, name), reader),
                    words.value(values.get(name), reader)))
        .toList();
  }

  private static @Nullable String justification(Map<String, Object> outcome, Locale reader) {
    String code = Language.of(reader).code();
    String suffix = code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    Object own = outcome.get(JUSTIFICATION + suffix);
    Object text = own == null ? outcome.get(JUSTIFICATION + "Fi") : own;
    return text == null ? null : text.toString();
  }
}
