package fi.polku.modelling;

import fi.polku.modelling.checks.Problem;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong in a model and what to do next. */
@Component
public class ProblemTexts {

  private final MessageSource texts;

  ProblemTexts(MessageSource texts) {
    this.texts = texts;
  }

  public String of(Problem problem, Locale reader) {
    return texts.getMessage("rule." + problem.rule(), problem.arguments().toArray(), reader);
  }

  /** The same with the model's name before it when it is another than the one in hand. */
  public String of(FileProblem found, ModelId inHand, Locale reader) {
    String text = of(found.problem(), reader);
    return found.id().equals(inHand) ? text : found.id().fileName() + ": " + text;
  }
}
