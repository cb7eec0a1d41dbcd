package fi.polku.costs.figures;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.costs.Criterion;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters and confirms figures; what was entered before stays. */
@Service
public class FigureBook {

  private static final int LONGEST_SOURCE = 300;

  private final FigureTable table;
  private final Criteria criteria;
  private final Areas areas;
  private final Clock clock;

  FigureBook(FigureTable table, Criteria criteria, Areas areas, Clock clock) {
    this.table = table;
    this.criteria = criteria;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * Enters figures, all or none. One that is known already, with the same value and source, is left
   * out.
   *
   * @param source where they were read, at most 300 characters
   * @return how many were new
   * @throws InvalidInputException with field {@code source}, and {@code figures[i].criterion},
   *     {@code .municipality}, {@code .period} or {@code .value} of the i-th from 0
   */
  @Transactional
  public int enter(String area, List<EnteredFigure> figures, String source, String by) {
    List<EnteredFigure> checked = checked(area, figures, source);
    EarlierFigures known = known(area, checked);
    return add(area, checked, one -> !known.isNewest(one, source.strip()), source, by);
  }

  /**
   * As above, but leaves out every value that is in force, to as many decimals, whatever its
   * source, and every one that the source has told before: what somebody has corrected since stays
   * corrected.
   */
  @Transactional
  public int enterChanged(String area, List<EnteredFigure> figures, String source, String by) {
    List<EnteredFigure> checked = checked(area, figures, source);
    EarlierFigures known = known(area, checked);
    return add(area, checked, one -> !known.isInForceOrTold(one, source.strip()), source, by);
  }

  /**
   * All that was ever entered of a municipality's criterion and period; the newest first.
   *
   * @throws InvalidValueException if there is no such period
   */
  public List<KnownFigure> history(
      String area, Criterion criterion, MunicipalityCode municipality, String period) {
    FigurePeriod wanted = FigurePeriod.of(period);
    List<KnownFigure> rows = new ArrayList<>(table.of(area, criterion, wanted.lastDay().getYear()));
    rows.removeIf(row -> !row.municipality().equals(municipality) || !row.period().equals(wanted));
    Collections.reverse(rows);
    return rows;
  }

  /**
   * Says that a figure is right though it looks doubtful; again changes nothing.
   *
   * @return whether it was not said before
   */
  public boolean confirm(String area, long figure, String by) {
    try {
      return table.confirm(area, figure, clock.instant().truncatedTo(ChronoUnit.MICROS), by) > 0;
    } catch (DuplicateKeyException atOnce) { // somebody else has said so at the same moment
      return false;
    }
  }

  private List<EnteredFigure> checked(String area, List<EnteredFigure> figures, String source) {
    Area of = areas.find(area).orElseThrow(() -> new NotFoundException("area"));
    List<FieldProblem> problems = new ArrayList<>();
    if (source.isBlank()) {
      problems.add(FieldProblem.of("source", "required"));
    } else if (source.strip().length() > LONGEST_SOURCE) {
      problems.add(FieldProblem.of("source", "too-long", LONGEST_SOURCE));
    }
    List<EnteredFigure> checked = checked(of, figures, problems);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return checked;
  }

  private List<EnteredFigure> checked(
      Area area, List<EnteredFigure> figures, List<FieldProblem> problems) {
    LocalDate today = LocalDate.now(clock);
    Map<Criterion, Rhythm> rhythms = new HashMap<>();
    criteria.all(area.id()).forEach(one -> rhythms.put(one.criterion(), one.rhythm()));
    Set<FigurePlace> seen = new HashSet<>();
    List<EnteredFigure> checked = new ArrayList<>();
    for (int at = 0; at < figures.size(); at++) {
      EnteredFigure one = figures.get(at);
      String field = "figures[%d].".formatted(at);
      try {
        Rhythm rhythm = rhythms.get(one.criterion());
        FigurePeriod period = one.period();
        if (rhythm == null) {
          problems.add(
              FieldProblem.of(field + "criterion", "criterion-unknown", one.criterion().key()));
        } else {
          field = field + "period";
          period = FigureCheck.period(period, rhythm, today);
        }
        field = "figures[%d].municipality".formatted(at);
        MunicipalityCode municipality = FigureCheck.municipality(one.municipality(), area);
        if (!seen.add(new FigurePlace(one.criterion(), municipality, period))) {
          problems.add(FieldProblem.of(field, "figure-twice"));
        }
        field = "figures[%d].value".formatted(at);
        checked.add(
            new EnteredFigure(
                one.criterion(), municipality, period, FigureCheck.value(one.value())));
      } catch (InvalidValueException refused) {
        problems.add(new FieldProblem(field, refused.code(), refused.arguments()));
      }
    }
    return checked;
  }

  private int add(
      String area,
      List<EnteredFigure> figures,
      Predicate<EnteredFigure> isNew,
      String source,
      String by) {
    List<EnteredFigure> added = figures.stream().filter(isNew).toList();
    table.add(area, added, source.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS), by);
    return added.size();
  }

  private EarlierFigures known(String area, List<EnteredFigure> figures) {
    Map<Criterion, Integer> first = new HashMap<>();
    figures.forEach(
        one -> first.merge(one.criterion(), one.period().lastDay().getYear(), Math::min));
    Map<FigurePlace, List<KnownFigure>> rows = new HashMap<>();
    first.forEach(
        (criterion, from) ->
            table
                .of(area, criterion, from)
                .forEach(
                    row ->
                        rows.computeIfAbsent(
                                new FigurePlace(criterion, row.municipality(), row.period()),
                                any -> new ArrayList<>())
                            .add(row)));
    return new EarlierFigures(rows);
  }
}
