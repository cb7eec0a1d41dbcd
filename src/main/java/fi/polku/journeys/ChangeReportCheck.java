package fi.polku.journeys;

import fi.polku.areas.Areas;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what a sender wrote into a report of a change, or tells everything that is wrong with it.
 */
@Component
public class ChangeReportCheck {

  /** Instead of a municipality's code: abroad or not known. */
  public static final String ELSEWHERE = "OTHER";

  /** Instead of a permit type: there is no permit any more. */
  public static final String NO_PERMIT = "ENDED";

  private static final Map<String, String> REASONS =
      Map.of("OWN_WISH", "OMA_PYYNTO", "OTHER", "MUU");
  private static final Map<String, String> ANSWERS = Map.of("true", "kylla", "false", "ei");

  private final Areas areas;
  private final Clock clock;

  ChangeReportCheck(Areas areas, Clock clock) {
    this.areas = areas;
    this.clock = clock;
  }

  /** The fields that tell of a change of the kind. */
  public static List<String> fields(ReportKind kind) {
    return switch (kind) {
      case WITHDRAWN -> List.of("reason");
      case EMPLOYED -> List.of("startsOn", "fixedTerm", "endsOn", "subsidised");
      case MOVED -> List.of("municipality", "movedOn");
      case DIED -> List.of("diedOn");
      case PERMIT_CHANGED -> List.of("permitType", "validUntil");
      case RESTRICTED -> List.of();
    };
  }

  /**
   * @param texts what was written, by field; others than those of the kind are refused
   * @param check may already hold problems that were met while the input was read
   * @throws fi.polku.shared.InvalidInputException with all problems, those met before included
   */
  public ChangeReport read(ReportKind kind, Map<String, String> texts, InputCheck check) {
    texts.keySet().stream()
        .filter(field -> !fields(kind).contains(field))
        .sorted()
        .forEach(field -> check.problem(field, "unknown-field"));
    Map<String, @Nullable Object> variables = new HashMap<>();
    switch (kind) {
      case WITHDRAWN ->
          variables.put("peruutuksenSyy", word(check, texts, "reason", REASONS).orElse(null));
      case EMPLOYED -> employed(texts, check, variables);
      case MOVED -> moved(texts, check, variables);
      case DIED -> variables.put("kuolinPaiva", past(check, texts, "diedOn"));
      case PERMIT_CHANGED -> permit(texts, check, variables);
      case RESTRICTED -> {}
    }
    check.refuseIfProblems();
    String place = kind == ReportKind.MOVED ? place(texts.getOrDefault("municipality", "")) : null;
    return new ChangeReport(kind, variables, place);
  }

  private static void employed(
      Map<String, String> texts, InputCheck check, Map<String, @Nullable Object> variables) {
    var startsOn = check.required("startsOn", texts.get("startsOn"), StartFields::date);
    var fixedTerm = word(check, texts, "fixedTerm", ANSWERS);
    boolean ends = fixedTerm.filter("kylla"::equals).isPresent();
    var endsOn =
        ends
            ? check.required("endsOn", texts.get("endsOn"), StartFields::date)
            : Optional.<LocalDate>empty();
    if (endsOn.isPresent() && startsOn.isPresent() && endsOn.get().isBefore(startsOn.get())) {
      check.problem("endsOn", "before-start");
    }
    variables.put("tyoAlkaa", text(startsOn));
    variables.put("tyoMaaraaikainen", fixedTerm.orElse(null));
    variables.put("tyoPaattyy", text(endsOn));
    variables.put("palkkatuettu", word(check, texts, "subsidised", ANSWERS).orElse(null));
  }

  private void moved(
      Map<String, String> texts, InputCheck check, Map<String, @Nullable Object> variables) {
    Optional<String> to =
        check.required("municipality", texts.get("municipality"), ChangeReportCheck::place);
    Optional<String> ours = to.filter(this::isOurs);
    variables.put("uusiKunta", ours.orElse(null));
    variables.put("uusiKuntaOma", ours.isPresent() ? "kylla" : "ei");
    variables.put("muuttoPaiva", past(check, texts, "movedOn"));
  }

  private void permit(
      Map<String, String> texts, InputCheck check, Map<String, @Nullable Object> variables) {
    boolean ended = NO_PERMIT.equals(texts.get("permitType"));
    variables.put("lupaVoimassa", ended ? "ei" : "kylla");
    variables.put(
        "lupatyyppi",
        ended
            ? null
            : check
                .required("permitType", texts.get("permitType"), StartFields::permitType)
                .map(PermitType::key)
                .orElse(null));
    variables.put(
        "lupaPaattyy",
        text(check.optional("validUntil", texts.get("validUntil"), StartFields::date)));
  }

  private static String place(String text) {
    return text.strip().equals(ELSEWHERE) ? ELSEWHERE : MunicipalityCode.of(text).value();
  }

  private boolean isOurs(String code) {
    return MunicipalityCode.parse(code).flatMap(areas::areaOf).isPresent();
  }

  private @Nullable String past(InputCheck check, Map<String, String> texts, String field) {
    LocalDate today = LocalDate.now(clock);
    return text(
        check.required(
            field, texts.get(field), day -> StartFields.notAfter(today, StartFields.date(day))));
  }

  private static Optional<String> word(
      InputCheck check, Map<String, String> texts, String field, Map<String, String> words) {
    return check.required(
        field,
        texts.get(field),
        text -> {
          String word = words.get(text.strip());
          if (word == null) {
            throw new InvalidValueException(
                "unknown-value", String.join(", ", words.keySet().stream().sorted().toList()));
          }
          return word;
        });
  }

  private static @Nullable String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }
}
