package fi.polku.vacancies.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.customers.EmployerDetails;
import fi.polku.journeys.EmployerCheck;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.vacancies.VacancyDetails;
import fi.polku.vacancies.VacancyNotice;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a notice field by field, so that one answer tells everything that is wrong. */
@Component
class NoticeReader {

  private static final Set<String> FIELDS =
      Arrays.stream(NoticeMessage.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());
  private static final String NUMBER = "positions";
  private static final int LONGEST_DESCRIPTION = 4000;
  private static final int LONGEST_NAME_TOLD = 60;
  private static final int MOST_UNKNOWN_TOLD = 20;

  private final EmployerCheck employers;

  NoticeReader(EmployerCheck employers) {
    this.employers = employers;
  }

  /**
   * @throws fi.polku.shared.InvalidInputException with every problem of the message
   */
  VacancyNotice read(JsonNode message) {
    var check = new InputCheck();
    Map<String, String> texts = texts(message, check);
    texts.putIfAbsent("language", "fi");
    texts.putIfAbsent("segment", "LOCAL");
    var externalId = employers.externalId(texts, check);
    var title = check.required("title", texts.get("title"), text -> upTo(text, titleLength()));
    var occupation =
        check.optional("occupation", texts.get("occupation"), text -> upTo(text, titleLength()));
    var closes =
        check.optional("applicationsClose", texts.get("applicationsClose"), NoticeReader::date);
    var description =
        check.optional(
            "description", texts.get("description"), text -> upTo(text, LONGEST_DESCRIPTION));
    int positions = positions(message.path(NUMBER), check);
    EmployerDetails employer = employers.read(texts, check);
    return new VacancyNotice(
        externalId.orElseThrow(),
        employer,
        new VacancyDetails(
            title.orElseThrow(),
            occupation.orElse(null),
            positions,
            employer.municipality(),
            closes.orElse(null)),
        description.orElse(null));
  }

  private static Map<String, String> texts(JsonNode message, InputCheck check) {
    Map<String, String> texts = new HashMap<>();
    if (!message.isObject()) {
      check.problem("", "invalid-type");
      check.refuseIfProblems();
    }
    message.properties().stream()
        .filter(field -> FIELDS.contains(field.getKey()) && !field.getKey().equals(NUMBER))
        .filter(field -> !field.getValue().isNull())
        .forEach(
            field -> {
              if (field.getValue().isTextual()) {
                texts.put(field.getKey(), field.getValue().textValue());
              } else {
                check.problem(field.getKey(), "invalid-type");
              }
            });
    message.properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> !FIELDS.contains(name))
        .limit(MOST_UNKNOWN_TOLD)
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME_TOLD)))
        .forEach(name -> check.problem(name, "unknown-field"));
    return texts;
  }

  private static int positions(JsonNode value, InputCheck check) {
    if (value.isMissingNode() || value.isNull()) {
      check.problem(NUMBER, "required");
    } else if (!value.isIntegralNumber()) {
      check.problem(NUMBER, "invalid-type");
    } else if (!value.canConvertToInt() || value.intValue() > VacancyDetails.MOST_POSITIONS) {
      check.problem(NUMBER, "too-large", VacancyDetails.MOST_POSITIONS);
    } else if (value.intValue() < 1) {
      check.problem(NUMBER, "too-small", 1);
    }
    return value.intValue();
  }

  private static int titleLength() {
    return VacancyDetails.LONGEST_TEXT;
  }

  private static String upTo(String text, int longest) {
    String stripped = text.strip();
    if (stripped.length() > longest) {
      throw new InvalidValueException("too-long", longest);
    }
    return stripped;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException noSuchDay) {
      throw new InvalidValueException("invalid-date");
    }
  }
}
