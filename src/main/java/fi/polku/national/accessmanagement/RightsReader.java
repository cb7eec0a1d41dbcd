package fi.polku.national.accessmanagement;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.GivenRights;
import fi.polku.access.Role;
import fi.polku.areas.Areas;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rights of one user; a role or municipality that is not ours refuses all of them. */
@Component
public class RightsReader {

  private static final Set<String> FIELDS =
      Set.of(
          "username",
          "roles",
          "municipalities",
          "seesRestrictedPersons",
          "validFrom",
          "validUntil");
  private static final int MOST = 400;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NAME_TOLD = 60;
  private static final String KEYS =
      Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", "));

  private final Areas areas;

  RightsReader(Areas areas) {
    this.areas = areas;
  }

  /**
   * @throws InvalidInputException with everything that is wrong
   */
  public GivenRights read(JsonNode row) {
    if (!row.isObject()) {
      throw InvalidInputException.of("", "invalid-type");
    }
    var check = new InputCheck();
    row.fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                String told = name.substring(0, Math.min(name.length(), LONGEST_NAME_TOLD));
                check.problem(told, "unknown-field");
              }
            });
    var username = check.required("username", text(row, "username", check), RightsReader::name);
    Set<Role> roles = all(row, "roles", RightsReader::role, check);
    Set<MunicipalityCode> municipalities = all(row, "municipalities", this::municipality, check);
    boolean seesRestricted = flag(row, "seesRestrictedPersons", check);
    @Nullable LocalDate from = day(row, "validFrom", check);
    @Nullable LocalDate until = day(row, "validUntil", check);
    if (from != null && until != null && until.isBefore(from)) {
      check.problem("validUntil", "invalid-form");
    }
    check.refuseIfProblems();
    return new GivenRights(
        username.orElseThrow(), roles, municipalities, seesRestricted, from, until);
  }

  private static @Nullable String text(JsonNode row, String field, InputCheck check) {
    JsonNode value = row.path(field);
    if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
      check.problem(field, "invalid-type");
    }
    return value.isTextual() ? value.textValue() : null;
  }

  private static <T> Set<T> all(
      JsonNode row, String field, Function<String, T> reader, InputCheck check) {
    JsonNode values = row.path(field);
    var read = new HashSet<T>();
    if (values.isMissingNode() || values.isNull()) {
      check.problem(field, "required");
    } else if (!values.isArray() || values.size() > MOST) {
      check.problem(field, "invalid-type");
    } else {
      values.forEach(value -> one(field, value, reader, check).ifPresent(read::add));
    }
    return read;
  }

  private static <T> Optional<T> one(
      String field, JsonNode value, Function<String, T> reader, InputCheck check) {
    if (!value.isTextual()) {
      check.problem(field, "invalid-type");
      return Optional.empty();
    }
    return check.required(field, value.textValue(), reader);
  }

  private static boolean flag(JsonNode row, String field, InputCheck check) {
    JsonNode value = row.path(field);
    if (!value.isBoolean() && !value.isMissingNode() && !value.isNull()) {
      check.problem(field, "invalid-type");
    }
    return value.asBoolean(false);
  }

  private static @Nullable LocalDate day(JsonNode row, String field, InputCheck check) {
    return check.optional(field, text(row, field, check), RightsReader::day).orElse(null);
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 9999) {
        return day;
      }
      throw new InvalidValueException("invalid-form");
    } catch (DateTimeParseException noDay) {
      throw new InvalidValueException("invalid-form");
    }
  }

  private static String name(String text) {
    if (text.length() > LONGEST_NAME) {
      throw new InvalidValueException("too-long", LONGEST_NAME);
    }
    return text;
  }

  private static Role role(String key) {
    return Role.ofKey(key).orElseThrow(() -> new InvalidValueException("unknown-value", KEYS));
  }

  private MunicipalityCode municipality(String text) {
    MunicipalityCode code = MunicipalityCode.of(text);
    if (areas.municipality(code).isEmpty()) {
      throw new InvalidValueException("unknown-municipality");
    }
    return code;
  }
}
