package fi.polku.national.statistics;

import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Figures as a file: CSV with columns {@code kunta}, {@code tunnusluku}, {@code jakso}, {@code
 * arvo}.
 */
final class FigureFile {

  private static final Pattern PERIOD =
      Pattern.compile("(19|20)[0-9]{2}(M(0[1-9]|1[0-2])|Q[1-4])?");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,3}([ \u00A0]?[0-9]{3})*(,[0-9]+)?");
  private static final Pattern SPACE = Pattern.compile("[ \u00A0]");

  private final Predicate<MunicipalityCode> known;
  private final String source;
  private final Instant now;
  private final List<FileProblem> problems = new ArrayList<>();
  private final List<FigureValue> values = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private FigureFile(Predicate<MunicipalityCode> known, String source, Instant now) {
    this.known = known;
    this.source = source;
    this.now = now;
  }

  /**
   * @param known whether there is such a municipality
   * @param source what is told of where the figures came from
   * @throws InvalidFileException with what is wrong
   */
  static List<FigureValue> read(
      byte[] content, Predicate<MunicipalityCode> known, String source, Instant now) {
    var file = new FigureFile(known, source, now);
    file.csv(CsvLines.of(ClassificationFile.text(content)));
    if (file.problems.isEmpty() && file.values.isEmpty()) {
      file.problems.add(FileProblem.of(0, "empty"));
    }
    if (!file.problems.isEmpty()) {
      throw new InvalidFileException(file.problems);
    }
    return file.values;
  }

  private void csv(List<CsvLines.Line> lines) {
    List<String> head =
        lines.isEmpty()
            ? List.of()
            : lines.get(0).fields().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    List<Integer> columns =
        List.of("kunta", "tunnusluku", "jakso", "arvo").stream().map(head::indexOf).toList();
    if (columns.contains(-1)) {
      problems.add(FileProblem.of(1, "columns", "kunta, tunnusluku, jakso, arvo"));
      return;
    }
    for (CsvLines.Line line : lines.subList(1, lines.size())) {
      line(line.number(), columns.stream().map(line::field).toList());
    }
  }

  private void line(int number, List<String> fields) {
    Optional<MunicipalityCode> municipality = MunicipalityCode.parse(fields.get(0)).filter(known);
    Optional<Figure> figure = Figure.find(fields.get(1));
    Optional<Long> value = whole(fields.get(3));
    int before = problems.size();
    if (municipality.isEmpty()) {
      tell(number, "municipality", fields.get(0));
    }
    if (figure.isEmpty()) {
      tell(number, "figure", fields.get(1));
    }
    if (!PERIOD.matcher(fields.get(2)).matches()) {
      tell(number, "period", fields.get(2));
    }
    if (value.isEmpty()) {
      tell(number, "value", fields.get(3));
    }
    if (problems.size() > before) {
      return;
    }
    if (!seen.add(fields.get(0) + fields.get(1) + fields.get(2))) {
      tell(number, "twice", fields.get(0));
      return;
    }
    values.add(
        new FigureValue(
            figure.orElseThrow(),
            municipality.orElseThrow(),
            fields.get(2),
            value.orElseThrow(),
            source,
            now));
  }

  /**
   * People are counted in whole numbers; a decimal comma may be there for nothing: {@code 12,0}.
   */
  private static Optional<Long> whole(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    var number = new BigDecimal(SPACE.matcher(text).replaceAll("").replace(',', '.'));
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole && number.precision() <= 12
        ? Optional.of(number.longValueExact())
        : Optional.empty();
  }

  private void tell(int number, String code, String text) {
    problems.add(FileProblem.of(number, code, ClassificationFile.shortened(text)));
  }
}
