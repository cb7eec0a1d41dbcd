package fi.polku.journeys.web;

import fi.polku.customers.Employer;
import fi.polku.shared.FieldProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** An employer's details as a worker fills them in: texts by field, kept as typed. */
record EmployerForm(Map<String, String> texts) {

  static final String NAME = "employer";

  private static final Set<String> FIELDS =
      Set.of(
          "businessId",
          "name",
          "municipality",
          "language",
          "segment",
          "contactName",
          "contactPhone",
          "contactEmail",
          "process");

  static EmployerForm blank() {
    return new EmployerForm(new HashMap<>(Map.of("language", "fi")));
  }

  static EmployerForm sent(Map<String, String> parameters) {
    Map<String, String> texts = new HashMap<>(parameters);
    texts.keySet().retainAll(FIELDS);
    return new EmployerForm(texts);
  }

  static EmployerForm of(Employer known) {
    Map<String, String> texts = new HashMap<>();
    texts.put("businessId", known.businessId().value());
    texts.put("name", known.name());
    texts.put("municipality", known.municipality().value());
    texts.put("language", known.language().value());
    texts.put("segment", known.segment().name());
    put(texts, "contactName", known.contact().name());
    put(texts, "contactPhone", known.contact().phone());
    put(texts, "contactEmail", known.contact().email());
    return new EmployerForm(texts);
  }

  /** The same form for this employer, whatever Y-tunnus was sent. */
  EmployerForm ofSame(Employer known) {
    Map<String, String> own = new HashMap<>(texts);
    own.put("businessId", known.businessId().value());
    return new EmployerForm(own);
  }

  String process() {
    return texts.getOrDefault("process", "");
  }

  /** What the template binds its fields to. */
  BindingResult with(List<FieldProblem> problems) {
    BindingResult result = new MapBindingResult(texts, NAME);
    for (FieldProblem problem : problems) {
      result.rejectValue(
          problem.field(), "error." + problem.code(), problem.arguments().toArray(), null);
    }
    return result;
  }

  private static void put(Map<String, String> texts, String field, @Nullable String text) {
    if (text != null) {
      texts.put(field, text);
    }
  }
}
