package fi.polku.sandbox.costs;

import fi.polku.costs.figures.SourceForms;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where the demo's figures are from, in the reader's language. */
@SandboxOnly
@Component
class DemoSources implements SourceForms {

  static final String PLAN_WORKING_AGE = "plan-working-age";
  static final String PLAN_INHABITANTS = "plan-inhabitants";
  static final String PLAN_FOREIGN = "plan-foreign";
  static final String PLAN_UNEMPLOYED = "plan-unemployed";
  static final String PLAN_YEAR_END = "plan-year-end";
  static final String PLAN_MONTH = "plan-month";
  static final String ROUND_YEAR_END = "round-year-end";
  static final String ROUND_MONTH = "round-month";
  static final String GROUP_CONTRIBUTION = "group-contribution";
  static final String ROUND_CONTRIBUTION = "round-contribution";

  private static final String KEY = "sandbox.costs.source.";

  private final MessageSource texts;

  DemoSources(MessageSource texts) {
    this.texts = texts;
  }

  /** As the source is kept. */
  String kept(String source) {
    return texts.getMessage(KEY + source, null, Language.FI.locale());
  }

  @Override
  public List<String> keys() {
    return Stream.of(
            PLAN_WORKING_AGE,
            PLAN_INHABITANTS,
            PLAN_FOREIGN,
            PLAN_UNEMPLOYED,
            PLAN_YEAR_END,
            PLAN_MONTH,
            ROUND_YEAR_END,
            ROUND_MONTH,
            GROUP_CONTRIBUTION,
            ROUND_CONTRIBUTION)
        .map(KEY::concat)
        .toList();
  }
}
