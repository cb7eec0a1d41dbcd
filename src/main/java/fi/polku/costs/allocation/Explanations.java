package fi.polku.costs.allocation;

import fi.polku.shared.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** How each share came about, so that anybody can count it again. */
@Component
class Explanations {

  private final ShareSentence sentence;

  Explanations(ShareSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param index of the municipality
   */
  Explanation of(Shared shared, int index) {
    List<Explanation.Part> parts =
        shared.compared().stream().map(one -> part(shared, one, index)).toList();
    var figures =
        new Explanation(
            parts,
            shared.proportions().exact(shared.total(), index),
            shared.proportions().remainder(shared.total(), index),
            shared.roundedUp(index),
            "",
            "",
            null);
    return new Explanation(
        parts,
        figures.exact(),
        figures.remainder(),
        figures.roundedUp(),
        sentence.of(shared, figures, index, Language.FI),
        sentence.of(shared, figures, index, Language.SV),
        sentence.of(shared, figures, index, Language.EN));
  }

  private static Explanation.Part part(Shared shared, Compared compared, int index) {
    return new Explanation.Part(
        compared.name(),
        compared.weight(),
        compared.figure(index),
        compared.sum(),
        compared.euros(shared.total(), index),
        compared.source());
  }
}
