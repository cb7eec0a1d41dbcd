package fi.polku.models;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every combination of the answers that questions allow. */
final class Product {

  private final Map<String, List<@Nullable Object>> questions = new LinkedHashMap<>();

  /** A question and what may be answered; null: left unanswered. */
  Product of(String question, @Nullable Object... answers) {
    questions.put(question, Arrays.asList(answers));
    return this;
  }

  Product yesOrNo(String... asked) {
    for (String question : asked) {
      of(question, "kylla", "ei");
    }
    return this;
  }

  Stream<Map<String, @Nullable Object>> all() {
    Stream<Map<String, @Nullable Object>> combinations = Stream.of(new HashMap<>());
    for (var question : questions.entrySet()) {
      combinations =
          combinations.flatMap(
              earlier ->
                  question.getValue().stream()
                      .map(answer -> extended(earlier, question.getKey(), answer)));
    }
    return combinations;
  }

  private static Map<String, @Nullable Object> extended(
      Map<String, @Nullable Object> earlier, String question, @Nullable Object answer) {
    Map<String, @Nullable Object> facts = new HashMap<>(earlier);
    facts.put(question, answer);
    return facts;
  }
}
