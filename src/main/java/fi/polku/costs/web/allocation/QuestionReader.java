package fi.polku.costs.web.allocation;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.shared.Euro;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands a request or tells everything that is wrong with it. */
@Component
class QuestionReader {

  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");
  private static final Pattern YEAR = Pattern.compile("[0-9]{1,9}");

  private final CostAccess access;
  private final FigureReader figures;

  QuestionReader(CostAccess access, FigureReader figures) {
    this.access = access;
    this.figures = figures;
  }

  /**
   * @throws fi.polku.shared.InvalidInputException with every field that is wrong
   * @throws fi.polku.shared.NotFoundException if there is no such area for the caller
   */
  PreviewQuestion read(PreviewRequest request) {
    var check = new InputCheck();
    Optional<String> area = required(check, "area", request.area(), QuestionReader::text);
    Optional<CostReader> reader = area.map(access::of);
    Optional<Integer> year = required(check, "year", request.year(), QuestionReader::year);
    Optional<Euro> total = required(check, "total", request.total(), QuestionReader::amount);
    Optional<CostKind> kind =
        optional(check, "costKind", request.costKind(), raw -> new CostKind(text(raw)));
    Optional<Stage> stage = optional(check, "stage", request.stage(), QuestionReader::stage);
    var sent = Objects.requireNonNullElse(request.criteria(), Map.<String, Map<String, Raw>>of());
    var given = reader.map(one -> figures.read(one.area(), sent, check)).orElse(Map.of());
    check.refuseIfProblems();
    return new PreviewQuestion(
        reader.orElseThrow(),
        new CostYear(area.orElseThrow(), year.orElseThrow()),
        kind.orElse(CostKind.OPERATIONS),
        total.orElseThrow(),
        stage.orElse(null),
        given);
  }

  private static <T> Optional<T> required(
      InputCheck check, String field, @Nullable Raw raw, Function<Raw, T> reader) {
    if (raw == null || (raw.type() == Raw.Type.TEXT && raw.text().isBlank())) {
      check.problem(field, "required");
      return Optional.empty();
    }
    return optional(check, field, raw, reader);
  }

  private static <T> Optional<T> optional(
      InputCheck check, String field, @Nullable Raw raw, Function<Raw, T> reader) {
    return raw == null
        ? Optional.empty()
        : check.required(field, field, ignored -> reader.apply(raw));
  }

  private static String text(Raw raw) {
    return require(raw, raw.type() == Raw.Type.TEXT, "allocation-text").text();
  }

  private static int year(Raw raw) {
    require(raw, raw.type() == Raw.Type.NUMBER, "allocation-year");
    String text = require(raw, YEAR.matcher(raw.text()).matches(), "cost-year").text();
    return new CostYear("", Integer.parseInt(text)).year();
  }

  private static Euro amount(Raw raw) {
    require(raw, raw.type() != Raw.Type.OTHER, "cost-amount");
    String text = require(raw, AMOUNT.matcher(raw.text()).matches(), "cost-amount").text();
    return new Euro(new BigDecimal(text).movePointRight(2).longValueExact());
  }

  private static Stage stage(Raw raw) {
    return Arrays.stream(Stage.values())
        .filter(stage -> raw.type() == Raw.Type.TEXT && stage.name().equals(raw.text()))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("allocation-stage"));
  }

  private static Raw require(Raw raw, boolean holds, String code) {
    if (!holds) {
      throw new InvalidValueException(code);
    }
    return raw;
  }
}
