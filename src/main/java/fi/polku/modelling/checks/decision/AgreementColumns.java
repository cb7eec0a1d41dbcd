package fi.polku.modelling.checks.decision;

import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.AgreementTable;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of an area's agreement, and what their cells name. */
final class AgreementColumns {

  private static final List<String> ANSWERS = List.of("menetelma", "peruste", "paino", "ajankohta");
  private static final Pattern NAMES = Pattern.compile("\\s*\"[^\"]+\"(\\s*,\\s*\"[^\"]+\")*\\s*");
  private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final XmlNode table;
  private final List<String> conditions;

  AgreementColumns(XmlNode table) {
    this.table = table;
    this.conditions = table.children("input").map(DecisionModel::expression).toList();
  }

  /** Conditions and answers that every agreement has, but this one has not. */
  List<String> missing() {
    Set<String> outputs = new TreeSet<>();
    table.children("output").forEach(o -> o.attribute("name").ifPresent(outputs::add));
    List<String> missing = new ArrayList<>();
    Stream.of(AgreementTable.KIND, AgreementTable.YEAR)
        .filter(name -> !conditions.contains(name))
        .forEach(missing::add);
    ANSWERS.stream().filter(name -> !outputs.contains(name)).forEach(missing::add);
    return missing;
  }

  /** Cells that do not name the kinds of cost they are about; such kinds nobody could find. */
  Stream<XmlNode> unnamedKinds() {
    return cells(AgreementTable.KIND)
        .filter(cell -> !NAMES.matcher(DecisionModel.text(cell)).matches());
  }

  List<String> kinds() {
    return cells(AgreementTable.KIND)
        .flatMap(cell -> NAME.matcher(DecisionModel.text(cell)).results())
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }

  /** The first and last year, and those on both sides of every year that a cell names. */
  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>(List.of(CostYear.FIRST, CostYear.LAST));
    cells(AgreementTable.YEAR)
        .flatMap(cell -> YEAR.matcher(DecisionModel.text(cell)).results())
        .map(found -> Integer.parseInt(found.group()))
        .flatMap(year -> Stream.of(year - 1, year, year + 1))
        .filter(year -> year >= CostYear.FIRST && year <= CostYear.LAST)
        .forEach(years::add);
    return years;
  }

  private Stream<XmlNode> cells(String condition) {
    int column = conditions.indexOf(condition);
    return table
        .children("rule")
        .flatMap(
            rule -> {
              List<XmlNode> all = rule.children("inputEntry").toList();
              return IntStream.of(column).filter(i -> i >= 0 && i < all.size()).mapToObj(all::get);
            });
  }
}
