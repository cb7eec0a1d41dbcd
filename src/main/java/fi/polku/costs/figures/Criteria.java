package fi.polku.costs.figures;

import static java.util.stream.Collectors.joining;

import fi.polku.costs.Criterion;
import fi.polku.costs.CriterionNames;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LocalizedText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Which criteria an area has figures of: those known everywhere, and its own. */
@Service
public class Criteria {

  private static final int LONGEST_NAME = 100;
  private static final Map<Criterion, Rhythm> COMMON = common();

  private final CriterionTable table;
  private final CriterionNames names;
  private final Clock clock;

  Criteria(CriterionTable table, CriterionNames names, Clock clock) {
    this.table = table;
    this.names = names;
    this.clock = clock;
  }

  /** Those known everywhere first, then the area's own in the order of their keys. */
  public List<CriterionName> all(String area) {
    List<CriterionName> all = new ArrayList<>();
    COMMON.forEach((criterion, rhythm) -> all.add(common(criterion, rhythm)));
    all.addAll(table.of(area));
    return all;
  }

  public Optional<CriterionName> find(String area, Criterion criterion) {
    Rhythm common = COMMON.get(criterion);
    return common == null
        ? table.of(area).stream().filter(one -> one.criterion().equals(criterion)).findFirst()
        : Optional.of(common(criterion, common));
  }

  /** Name for people; a criterion without one is told by its key. */
  public LocalizedText nameOf(String area, Criterion criterion) {
    return find(area, criterion).map(CriterionName::name).orElseGet(() -> common(criterion));
  }

  /** Name of criteria that are added up, such as unemployed and in services. */
  public LocalizedText nameOf(String area, List<Criterion> added) {
    List<LocalizedText> all = added.stream().map(one -> nameOf(area, one)).toList();
    return LocalizedText.of(
        language -> all.stream().map(name -> name.in(language)).collect(joining(" + ")));
  }

  /** A criterion nobody has named is taken to be one of year ends. */
  Rhythm rhythmOf(String area, Criterion criterion) {
    return find(area, criterion).map(CriterionName::rhythm).orElse(Rhythm.END_OF_YEAR);
  }

  /**
   * Adds a criterion of the area's own.
   *
   * @param rhythm key of a {@link Rhythm}
   * @throws InvalidInputException with fields {@code key}, {@code nameFi}, {@code nameSv}, {@code
   *     rhythm}
   */
  public void add(String area, String key, String nameFi, String nameSv, String rhythm, String by) {
    List<FieldProblem> problems = new ArrayList<>();
    Criterion criterion = criterion(key.strip(), problems);
    checkName("nameFi", nameFi, problems);
    checkName("nameSv", nameSv, problems);
    Optional<Rhythm> known = Rhythm.ofKey(rhythm);
    if (known.isEmpty()) {
      problems.add(FieldProblem.of("rhythm", "required"));
    }
    if (criterion != null && find(area, criterion).isPresent()) {
      problems.add(FieldProblem.of("key", "criterion-taken"));
    }
    if (!problems.isEmpty() || criterion == null) {
      throw new InvalidInputException(problems);
    }
    var name = new LocalizedText(nameFi.strip(), nameSv.strip(), null);
    try {
      table.add(
          area, new CriterionName(criterion, name, known.orElseThrow(), true), clock.instant(), by);
    } catch (DuplicateKeyException taken) {
      throw InvalidInputException.of("key", "criterion-taken");
    }
  }

  private static @Nullable Criterion criterion(String key, List<FieldProblem> problems) {
    try {
      return new Criterion(key);
    } catch (InvalidValueException refused) {
      problems.add(FieldProblem.of("key", refused.code()));
      return null;
    }
  }

  private static void checkName(String field, String name, List<FieldProblem> problems) {
    if (name.isBlank()) {
      problems.add(FieldProblem.of(field, "required"));
    } else if (name.strip().length() > LONGEST_NAME) {
      problems.add(FieldProblem.of(field, "too-long", LONGEST_NAME));
    }
  }

  private CriterionName common(Criterion criterion, Rhythm rhythm) {
    return new CriterionName(criterion, common(criterion), rhythm, false);
  }

  private LocalizedText common(Criterion criterion) {
    return LocalizedText.of(language -> names.of(criterion, language.locale()));
  }

  private static Map<Criterion, Rhythm> common() {
    Map<Criterion, Rhythm> common = new LinkedHashMap<>();
    common.put(Criterion.INHABITANTS_18_64, Rhythm.END_OF_YEAR);
    common.put(Criterion.INHABITANTS, Rhythm.END_OF_YEAR);
    common.put(Criterion.UNEMPLOYED, Rhythm.MONTHLY);
    common.put(Criterion.IN_SERVICES, Rhythm.MONTHLY);
    common.put(Criterion.FOREIGN_LANGUAGE_SPEAKERS, Rhythm.END_OF_YEAR);
    common.put(Criterion.STATE_CONTRIBUTION, Rhythm.YEARLY);
    return common;
  }
}
