package fi.polku.sandbox.faults;

import fi.polku.shared.FieldProblem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** The page's form as it was filled in: texts by field, kept as typed. */
record FaultForm(Map<String, String> texts) {

  static final String NAME = "planned";

  private static final String ONCE = "1";

  static FaultForm blank() {
    return new FaultForm(new HashMap<>(Map.of("system", "", "fault", "", "times", ONCE)));
  }

  static FaultForm sent(Map<String, String> parameters) {
    FaultForm form = blank();
    form.texts().replaceAll((field, blank) -> parameters.getOrDefault(field, blank).strip());
    return form;
  }

  /** The fault asked for, unchecked; a number that is none becomes one that is refused. */
  FaultRequest request() {
    return new FaultRequest(texts.get("system"), texts.get("fault"), times(texts.get("times")));
  }

  private static Integer times(@Nullable String text) {
    try {
      return Integer.valueOf(String.valueOf(text));
    } catch (NumberFormatException noNumber) {
      return 0;
    }
  }

  /** What the template binds its fields to. */
  BindingResult with(Iterable<FieldProblem> problems) {
    BindingResult result = new MapBindingResult(texts, NAME);
    for (FieldProblem problem : problems) {
      result.rejectValue(
          problem.field(), "error." + problem.code(), problem.arguments().toArray(), null);
    }
    return result;
  }
}
