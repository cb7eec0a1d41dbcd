package fi.polku.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A valid answer to one field, by its type and limits. */
final class FieldAnswers {

  private static final int FIRST_OPTION = 40;
  private static final int USUAL_RANGE = 20;

  private final Odds odds;
  private final LocalDate today;
  private final List<String> sentences;
  private final List<String> shaped;

  /**
   * @param sentences for fields of free text, in the customer's language of service
   * @param shaped texts of the shapes that fields ask for by a pattern
   */
  FieldAnswers(Odds odds, LocalDate today, List<String> sentences, List<String> shaped) {
    this.odds = odds;
    this.today = today;
    this.sentences = sentences;
    this.shaped = shaped;
  }

  /** Null when the field asks nothing that can be answered. */
  @Nullable Object answer(JsonNode field, List<Object> options, boolean required) {
    return switch (field.path("type").asText()) {
      case "textfield", "textarea" -> text(field.path("validate"));
      case "number" -> number(field);
      case "checkbox" -> required || odds.in100(50);
      case "radio", "select" -> one(options);
      case "checklist", "taglist" -> options.isEmpty() ? null : List.of(odds.of(options));
      case "datetime" -> date(field);
      default -> null;
    };
  }

  /** What forms name first is the usual. */
  private @Nullable Object one(List<Object> options) {
    if (options.isEmpty()) {
      return null;
    }
    Object any = odds.of(options);
    return odds.in100(FIRST_OPTION) ? options.get(0) : any;
  }

  private String text(JsonNode limits) {
    String sentence = odds.of(sentences);
    String pattern = limits.path("pattern").asText("");
    if (!pattern.isEmpty()) {
      Pattern shape = Pattern.compile(pattern);
      return shaped.stream().filter(text -> shape.matcher(text).find()).findFirst().orElse("");
    }
    String known =
        switch (limits.path("validationType").asText("")) {
          case "phone" -> "+358401234567";
          case "email" -> "asiakas@example.fi";
          default -> sentence;
        };
    int most = limits.path("maxLength").asInt(Integer.MAX_VALUE);
    StringBuilder text = new StringBuilder(known);
    while (text.length() < limits.path("minLength").asInt(0)) {
      text.append(' ').append(sentence);
    }
    return text.substring(0, Math.min(text.length(), most)).strip();
  }

  private Object number(JsonNode field) {
    JsonNode limits = field.path("validate");
    int least = limits.path("min").asInt(1);
    int most = limits.path("max").asInt(least + USUAL_RANGE);
    int step = Math.max(1, field.path("increment").asInt(1));
    int number = odds.between(least, Math.max(least, Math.min(most, least + USUAL_RANGE * step)));
    BigDecimal value = BigDecimal.valueOf(number - Math.floorMod(number, step));
    BigDecimal fitting = value.intValue() < least ? BigDecimal.valueOf(least) : value;
    return field.path("serializeToString").asBoolean(false)
        ? fitting.toPlainString()
        : (Object) fitting.longValue();
  }

  private Object date(JsonNode field) {
    LocalDate day = today.plusDays(odds.between(0, 45));
    return switch (field.path("subtype").asText("date")) {
      case "time" -> "10:00";
      case "datetime" -> day + "T10:00";
      default -> day.toString();
    };
  }
}
