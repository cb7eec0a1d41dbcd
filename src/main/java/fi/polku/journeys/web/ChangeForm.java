package fi.polku.journeys.web;

import fi.polku.journeys.ChangeReportCheck;
import fi.polku.journeys.ReportKind;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InputCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** The page's form as it was filled in: texts by field, kept as typed. */
record ChangeForm(ReportKind kind, Map<String, String> texts) {

  static final String NAME = "change";

  static List<ReportKind> kinds() {
    return List.of(ReportKind.values());
  }

  /** An empty form. Its id makes a form sent twice tell once. */
  static ChangeForm blank(ReportKind kind) {
    return new ChangeForm(kind, new HashMap<>(Map.of("externalId", "lomake-" + UUID.randomUUID())));
  }

  static ChangeForm sent(ReportKind kind, Map<String, String> parameters) {
    Map<String, String> texts = new HashMap<>();
    fields(kind).forEach(field -> texts.put(field, parameters.getOrDefault(field, "")));
    texts.put("externalId", parameters.getOrDefault("externalId", ""));
    texts.put("confirmed", String.valueOf(parameters.containsKey("confirmed")));
    return new ChangeForm(kind, texts);
  }

  /** What was told of the change itself. */
  Map<String, String> told() {
    Map<String, String> told = new HashMap<>(texts);
    told.keySet().retainAll(fields(kind));
    return told;
  }

  /** A death is told only by somebody who says that it was checked. */
  InputCheck confirmation() {
    var check = new InputCheck();
    if (kind == ReportKind.DIED && !Boolean.parseBoolean(texts.get("confirmed"))) {
      check.problem("confirmed", "required");
    }
    return check;
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

  private static List<String> fields(ReportKind kind) {
    return ChangeReportCheck.fields(kind);
  }
}
