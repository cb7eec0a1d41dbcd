package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidValueException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date, a time or both, kept in the ISO form in which the component writes it. */
final class DateTimeType implements FieldType {

  private static final Set<String> SUBTYPES = Set.of("date", "time", "datetime");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final Clock clock;

  DateTimeType(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "datetime";
  }

  @Override
  public Object read(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    if (!(given instanceof String text)) {
      throw new InvalidValueException("invalid-type");
    }
    String subtype = field.json().path("subtype").asText("date");
    try {
      return switch (subtype) {
        case "date" -> date(field, LocalDate.parse(text)).toString();
        case "time" -> time(field, text);
        default -> dateTime(field, text);
      };
    } catch (DateTimeException unreadable) {
      throw new InvalidValueException(subtype.equals("time") ? "time" : "date");
    }
  }

  @Override
  public List<FieldProblem> unsupported(FormComponent field) {
    return SUBTYPES.contains(field.json().path("subtype").asText("date"))
        ? List.of()
        : List.of(FieldProblem.of(field.name(), "form-component-type", "datetime"));
  }

  private LocalDate date(FormComponent field, LocalDate date) {
    if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      throw new InvalidValueException("date");
    }
    if (field.json().path("disallowPassedDates").asBoolean(false)
        && date.isBefore(LocalDate.now(clock))) {
      throw new InvalidValueException("past-date");
    }
    return date;
  }

  private static String time(FormComponent field, String text) {
    return (zoned(field) ? OffsetTime.parse(text) : LocalTime.parse(text)).toString();
  }

  private String dateTime(FormComponent field, String text) {
    if (zoned(field)) {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      date(field, moment.toLocalDate());
      return moment.toString();
    }
    LocalDateTime moment = LocalDateTime.parse(text);
    date(field, moment.toLocalDate());
    return moment.toString();
  }

  /** The component's own default is to write the offset. */
  private static boolean zoned(FormComponent field) {
    return !field.json().path("timeSerializingFormat").asText("").equals("no_timezone");
  }
}
