package fi.polku.journeys.forms;

import fi.polku.shared.BusinessId;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidValueException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What all text fields share: characters, lengths, pattern and kind of text. */
final class FieldText {

  /** The longest text a process variable holds, in characters. */
  static final int LONGEST = 4000;

  /** The custom property by which a form asks for a rule of ours, and the rule it may name. */
  private static final String CHECK = "tarkistus";

  private static final String BUSINESS_ID = "y-tunnus";

  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{Alnum}-]{1,63}(\\.[\\p{Alnum}-]{1,63})+");
  private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9][0-9]{6,14}");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private FieldText() {}

  /** Reads text in Unicode form NFC, with lines ending in a plain line feed. */
  static String read(FormComponent field, Object given, boolean lines, int longest) {
    if (!(given instanceof String text)) {
      throw new InvalidValueException("invalid-type");
    }
    if (text.length() > 2 * longest) {
      throw new InvalidValueException("too-long", longest);
    }
    String whole = lines ? LINE_BREAK.matcher(text).replaceAll("\n") : text;
    String value = Normalizer.normalize(whole, Normalizer.Form.NFC).strip();
    value.codePoints().forEach(character -> check(character, lines));
    checkLength(field, value, longest);
    checkKind(field, value);
    return value;
  }

  static List<FieldProblem> unsupported(FormComponent field) {
    List<FieldProblem> problems =
        new ArrayList<>(Limits.unsupported(field, "minLength", "maxLength"));
    if (problems.isEmpty()
        && field.limit("maxLength").filter(max -> max.intValue() > LONGEST).isPresent()) {
      problems.add(FieldProblem.of(field.name(), "form-too-long", LONGEST));
    }
    problems.addAll(EscoChoice.unsupported(field));
    field
        .property(CHECK)
        .filter(check -> !check.equals(BUSINESS_ID))
        .ifPresent(check -> problems.add(FieldProblem.of(field.name(), "form-check", check)));
    try {
      Pattern.compile(field.validation("pattern").asText(""));
    } catch (PatternSyntaxException broken) {
      problems.add(FieldProblem.of(field.name(), "form-pattern"));
    }
    return problems;
  }

  private static void check(int character, boolean lines) {
    boolean lineFeed = lines && (character == '\n' || character == '\t');
    int type = Character.getType(character);
    boolean unwanted =
        type == Character.CONTROL || type == Character.SURROGATE || reordersText(character);
    if (unwanted && !lineFeed) {
      throw new InvalidValueException("control-characters");
    }
  }

  /** Bidirectional controls make text read other than it is (Unicode, UAX 9 and UTR 36). */
  private static boolean reordersText(int character) {
    return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
  }

  private static void checkLength(FormComponent field, String value, int longest) {
    int max =
        field.limit("maxLength").map(limit -> Math.min(limit.intValue(), LONGEST)).orElse(longest);
    if (value.length() > max) {
      throw new InvalidValueException("too-long", max);
    }
    int min = field.limit("minLength").map(limit -> limit.intValue()).orElse(0);
    if (value.length() < min) {
      throw new InvalidValueException("too-short", min);
    }
  }

  private static void checkKind(FormComponent field, String value) {
    String kind = field.validation("validationType").asText("");
    if (kind.equals("email") && !EMAIL.matcher(value).matches()) {
      throw new InvalidValueException("email");
    }
    if (kind.equals("phone") && !PHONE.matcher(value.replaceAll("[ -]", "")).matches()) {
      throw new InvalidValueException("phone");
    }
    if (field.property(CHECK).filter(BUSINESS_ID::equals).isPresent()) {
      BusinessId.of(value);
    }
    String pattern = field.validation("pattern").asText("");
    if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(new PatientText(value)).find()) {
      throw new InvalidValueException("pattern");
    }
  }
}
