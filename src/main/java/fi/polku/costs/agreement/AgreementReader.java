package fi.polku.costs.agreement;

import static java.util.stream.Collectors.joining;

import fi.polku.costs.CostKind;
import fi.polku.costs.Criterion;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what the table {@code kustannustenjako-<area>} answers for one kind of cost and year: one
 * row for each ground. Used both when a table is checked before its release and when it decides.
 */
public final class AgreementReader {

  private final String kind;
  private final int year;
  private final List<AgreementFault> faults = new ArrayList<>();

  public AgreementReader(String kind, int year) {
    this.kind = kind;
    this.year = year;
  }

  /** What is wrong with the rows; nothing when {@link #term} reads them. */
  public List<AgreementFault> faults(List<Map<String, Object>> rows) {
    find(rows);
    return List.copyOf(faults);
  }

  /**
   * What the rows say of the kind.
   *
   * @throws IllegalArgumentException if there are faults, which no released table has
   */
  public Term term(List<Map<String, Object>> rows) {
    Optional<Term> term = find(rows);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("Broken agreement: " + faults);
    }
    return term.orElseThrow();
  }

  private Optional<Term> find(List<Map<String, Object>> all) {
    List<AgreementRow> rows = all.stream().map(AgreementRow::new).toList();
    AgreementRow first = rows.get(0);
    Optional<CostKind> named = read(AgreementFault.Kind.KIND, kind, CostKind::new);
    Optional<Method> method = read(AgreementFault.Kind.METHOD, first.method(), Method::ofKey);
    if (rows.stream().anyMatch(row -> !row.method().equals(first.method()))) {
      fault(AgreementFault.Kind.METHODS, rows.stream().map(AgreementRow::method).toList());
      return Optional.empty();
    }
    if (named.isEmpty() || method.isEmpty()) {
      return Optional.empty();
    }
    List<Ground> grounds = grounds(method.orElseThrow(), rows);
    String fi = texts(rows, "perusteluFi");
    var reason =
        new LocalizedText(
            fi.isEmpty() ? kind : fi, texts(rows, "perusteluSv"), texts(rows, "perusteluEn"));
    return Optional.of(
        new Term(named.orElseThrow(), first.name(kind), method.orElseThrow(), grounds, reason));
  }

  private List<Ground> grounds(Method method, List<AgreementRow> rows) {
    if (method != Method.CRITERIA && method != Method.INHABITANTS) {
      rows.forEach(this::refuseGround);
      return List.of();
    }
    List<Ground> grounds =
        rows.stream().map(row -> row.orInhabitants(method)).map(this::ground).toList();
    refuseTwice(grounds);
    BigDecimal sum = grounds.stream().map(Ground::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      fault(AgreementFault.Kind.SUM, List.of(sum.toPlainString()));
    }
    return grounds;
  }

  private Ground ground(AgreementRow row) {
    List<Criterion> criteria =
        read(AgreementFault.Kind.CRITERION, row.criteria(), AgreementReader::criteria)
            .orElse(List.of());
    BigDecimal weight =
        read(AgreementFault.Kind.WEIGHT, row.weight(), AgreementRow::weight)
            .orElse(BigDecimal.ZERO);
    Timing timing = timing(row.timing());
    String budget = row.budgetTiming();
    return new Ground(criteria, weight, timing, budget.isEmpty() ? timing : timing(budget));
  }

  /** What municipalities have caused is a method of its own; nobody has figures of it. */
  private static List<Criterion> criteria(String joined) {
    List<Criterion> criteria = Criterion.added(joined);
    if (criteria.contains(Criterion.CAUSED)) {
      throw new InvalidValueException("criterion");
    }
    return criteria;
  }

  private Timing timing(String key) {
    return read(AgreementFault.Kind.TIMING, key, Timing::ofKey).orElse(Timing.LATEST);
  }

  private void refuseGround(AgreementRow row) {
    if (!row.criteria().isEmpty()) {
      fault(AgreementFault.Kind.CRITERION, List.of(row.criteria()));
    }
    if (!row.weight().isEmpty()) {
      fault(AgreementFault.Kind.WEIGHT, List.of(row.weight()));
    }
  }

  private void refuseTwice(List<Ground> grounds) {
    Set<Criterion> known = new HashSet<>();
    grounds.stream()
        .flatMap(ground -> ground.criteria().stream())
        .filter(criterion -> !known.add(criterion))
        .distinct()
        .forEach(twice -> fault(AgreementFault.Kind.CRITERION_TWICE, List.of(twice.key())));
  }

  private <T> Optional<T> read(AgreementFault.Kind rule, String text, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException | InvalidValueException refused) {
      fault(rule, List.of(text));
      return Optional.empty();
    }
  }

  private void fault(AgreementFault.Kind rule, List<String> found) {
    var arguments = List.of(kind, String.valueOf(year), String.join(", ", found));
    faults.add(new AgreementFault(rule, arguments));
  }

  private static String texts(List<AgreementRow> rows, String column) {
    return rows.stream()
        .map(row -> row.text(column))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(joining(" "));
  }
}
