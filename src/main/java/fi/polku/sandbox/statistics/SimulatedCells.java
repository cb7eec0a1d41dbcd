package fi.polku.sandbox.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A JSON-stat 2 data set; the number in a cell follows from the cell alone. */
final class SimulatedCells {

  private SimulatedCells() {}

  /**
   * @param chosen values by code of the variable, in the order of the table
   */
  static Map<String, Object> of(String title, Map<String, List<String>> chosen) {
    Map<String, Object> dimensions = new LinkedHashMap<>();
    List<List<String>> cells = List.of(List.of());
    for (Map.Entry<String, List<String>> one : chosen.entrySet()) {
      List<String> values = one.getValue();
      Map<String, Integer> index = new LinkedHashMap<>();
      IntStream.range(0, values.size()).forEach(at -> index.put(values.get(at), at));
      dimensions.put(one.getKey(), Map.of("category", Map.of("index", index)));
      cells =
          cells.stream().flatMap(cell -> values.stream().map(value -> with(cell, value))).toList();
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
        cells.stream().map(cell -> 100 + Math.floorMod(cell.hashCode(), 97)).toList());
  }

  private static List<String> with(List<String> cell, String value) {
    List<String> longer = new ArrayList<>(cell);
    longer.add(value);
    return longer;
  }
}
