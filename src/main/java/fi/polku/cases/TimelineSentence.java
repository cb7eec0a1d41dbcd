package fi.polku.cases;

import fi.polku.areas.Areas;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells a timeline entry in words.
 *
 * <p>The sentence is the message {@code timeline.<kind>} of the bundle of the module that writes
 * such entries. It names its facts in square brackets: {@code Palvelulinjaksi vahvistettiin
 * [line].} A fact is told, in this order,
 *
 * <ol>
 *   <li>by the message {@code timeline.fact.<fact>.<value>}, where there is one: words of an
 *       enumeration or of a reason;
 *   <li>as the name of the municipality, when the fact is called {@code municipality} or {@code
 *       fromMunicipality};
 *   <li>as the name of the role, when the fact is called {@code role};
 *   <li>in the reader's language, when it is a text with {@code fi}, {@code sv} and {@code en};
 *   <li>as a Finnish date, when it is an ISO date;
 *   <li>as it is. A fact that is missing is a dash.
 * </ol>
 *
 * An entry whose kind has no message, for instance one of a retired kind, is told by its kind.
 */
@Component
public class TimelineSentence {

  private static final Set<String> MUNICIPALITIES = Set.of("municipality", "fromMunicipality");
  private static final Pattern FACT = Pattern.compile("\\[([a-zA-Z]+)]");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final DateTimeFormatter FINNISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final MessageSource messages;
  private final Areas areas;

  TimelineSentence(MessageSource messages, Areas areas) {
    this.messages = messages;
    this.areas = areas;
  }

  /** Plain text: whoever shows it escapes it. */
  public String of(TimelineEntry entry, Locale reader) {
    String sentence = message("timeline." + entry.kind(), reader);
    return sentence == null
        ? entry.kind()
        : FACT.matcher(sentence)
            .replaceAll(name -> Matcher.quoteReplacement(told(name, entry.facts(), reader)));
  }

  private String told(MatchResult name, Map<String, Object> facts, Locale reader) {
    String fact = name.group(1);
    Object value = facts.get(fact);
    if (value == null) {
      return "–";
    }
    String words = message("timeline.fact." + fact + "." + value, reader);
    return words != null ? words : plain(fact, value, reader);
  }

  private String plain(String fact, Object value, Locale reader) {
    if (value instanceof Map<?, ?> text && text.get("fi") instanceof String finnish) {
      return new LocalizedText(finnish, word(text, "sv"), word(text, "en")).in(reader);
    }
    String text = value.toString();
    if (fact.equals("role")) {
      String role = message("casefile.role." + text, reader);
      return role == null ? text : role;
    }
    if (MUNICIPALITIES.contains(fact)) {
      return MunicipalityCode.parse(text).map(code -> areas.nameOf(code, reader)).orElse(text);
    }
    return DATE.matcher(text).matches() ? FINNISH_DATE.format(LocalDate.parse(text)) : text;
  }

  private static @Nullable String word(Map<?, ?> text, String language) {
    return text.get(language) instanceof String word ? word : null;
  }

  private @Nullable String message(String code, Locale reader) {
    return messages.getMessage(code, null, null, reader);
  }
}
