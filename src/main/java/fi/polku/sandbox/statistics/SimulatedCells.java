package fi.polku.sandbox.statistics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** A JSON-stat 2 data set. */
final class SimulatedCells {

  private SimulatedCells() {}

  /**
   * @param chosen values by code of the variable, in the order of the table
   * @param people how many a cell counts, by the values of its variables
   */
  static Map<String, Object> of(
      String title, Map<String, List<String>> chosen, ToLongFunction<Map<String, String>> people) {
    Map<String, Object> dimensions = new LinkedHashMap<>();
    List<Map<String, String>> cells = List.of(Map.of());
    for (Map.Entry<String, List<String>> one : chosen.entrySet()) {
      List<String> values = one.getValue();
      Map<String, Integer> index = new LinkedHashMap<>();
      IntStream.range(0, values.size()).forEach(at -> index.put(values.get(at), at));
      dimensions.put(one.getKey(), Map.of("category", Map.of("index", index)));
      cells =
          cells.stream()
              .flatMap(cell -> values.stream().map(value -> with(cell, one.getKey(), value)))
              .toList();
    }
    return Map.of(
        "version",
        "2.0",
        "class",
        "dataset",
        "label",
        title,
        "source",
        "Tilastokeskus",
        "id",
        List.copyOf(chosen.keySet()),
        "size",
        chosen.values().stream().map(List::size).toList(),
        "dimension",
        dimensions,
        "value",
        cells.stream().map(people::applyAsLong).toList());
  }

  private static Map<String, String> with(Map<String, String> cell, String variable, String value) {
    Map<String, String> longer = new HashMap<>(cell);
    longer.put(variable, value);
    return longer;
  }
}
