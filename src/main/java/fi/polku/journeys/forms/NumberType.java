package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number: whole when the component allows no decimals, else a decimal one. */
final class NumberType implements FieldType {

  private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

  @Override
  public String name() {
    return "number";
  }

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    BigDecimal value = number(field, given);
    checkSize(field, value);
    checkSteps(field, value);
    if (field.json().path("serializeToString").asBoolean(false)) {
      return value.toPlainString();
    }
    return decimals(field) == 0 ? (Object) value.longValueExact() : (Object) value.doubleValue();
  }

  @Override
  public List<FieldProblem> unsupported(FormComponent field) {
    return Limits.unsupported(field, "min", "max");
  }

  private static BigDecimal number(FormComponent field, Object given) {
    boolean asText = field.json().path("serializeToString").asBoolean(false);
    try {
      if (asText && given instanceof String text && text.length() <= 30) {
        return new BigDecimal(text.strip());
      }
      if (given instanceof Integer || given instanceof Long || given instanceof BigInteger) {
        return new BigDecimal(given.toString());
      }
      if (given instanceof Double || given instanceof BigDecimal) {
        return new BigDecimal(given.toString());
      }
    } catch (NumberFormatException notFinite) {
      throw new InvalidValueException("invalid-type");
    }
    throw new InvalidValueException("invalid-type");
  }

  private static void checkSize(FormComponent field, BigDecimal value) {
    BigDecimal min = field.limit("min").orElse(LARGEST.negate());
    if (value.compareTo(min) < 0) {
      throw new InvalidValueException("too-small", min);
    }
    BigDecimal max = field.limit("max").orElse(LARGEST);
    if (value.compareTo(max) > 0) {
      throw new InvalidValueException("too-large", max);
    }
  }

  private static void checkSteps(FormComponent field, BigDecimal value) {
    int decimals = decimals(field);
    if (decimals >= 0 && value.stripTrailingZeros().scale() > decimals) {
      throw new InvalidValueException("decimals", decimals);
    }
    BigDecimal step = new BigDecimal(field.json().path("increment").asText("0"));
    if (step.signum() > 0 && value.remainder(step).signum() != 0) {
      throw new InvalidValueException("step", step);
    }
  }

  /** How many decimals are allowed; negative when the component does not say. */
  private static int decimals(FormComponent field) {
    return field.json().path("decimalDigits").asInt(-1);
  }
}
