package fi.polku.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What the cells of a table's conditions name. */
final class TableCells {

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private TableCells() {}

  /**
   * Texts in the cells of each condition, each once, in the order of the table.
   *
   * @param names of the conditions by the ids of their columns
   */
  static Map<String, List<String>> named(DecisionTable table, Map<String, String> names) {
    List<Input> columns = List.copyOf(table.getInputs());
    Map<String, List<String>> named = new LinkedHashMap<>();
    IntStream.range(0, columns.size())
        .forEach(
            i -> {
              String name = names.getOrDefault(columns.get(i).getId(), "");
              named.put(
                  name,
                  table.getRules().stream().flatMap(rule -> texts(rule, i)).distinct().toList());
            });
    return named;
  }

  private static Stream<String> texts(Rule rule, int column) {
    List<InputEntry> cells = new ArrayList<>(rule.getInputEntries());
    return column < cells.size()
        ? TEXT.matcher(cells.get(column).getTextContent())
            .results()
            .map((MatchResult found) -> found.group(1))
        : Stream.empty();
  }
}
