package fi.polku.journeys.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data by path: a component inside a group with a path has its value one level deeper. */
record SubmittedData(Map<String, @Nullable Object> values) {

  /** The value at the path, or null. */
  @Nullable Object at(List<String> path) {
    Object at = values;
    for (String step : path) {
      at = at instanceof Map<?, ?> level ? level.get(step) : null;
    }
    return at;
  }

  /** Names of all values that are at none of the paths. */
  List<String> besides(Set<List<String>> paths) {
    Set<String> found = new LinkedHashSet<>();
    collect(values, List.of(), paths, found);
    return List.copyOf(found);
  }

  /** Data in which the value stands at the path. */
  static void put(Map<String, @Nullable Object> data, List<String> path, @Nullable Object value) {
    String first = path.get(0);
    if (path.size() == 1) {
      data.put(first, value);
      return;
    }
    Map<String, @Nullable Object> deeper = new HashMap<>(levelAt(data, first));
    put(deeper, path.subList(1, path.size()), value);
    data.put(first, deeper);
  }

  private static void collect(
      Map<?, ?> level, List<String> above, Set<List<String>> paths, Set<String> found) {
    level.forEach(
        (key, value) -> {
          List<String> path = new ArrayList<>(above);
          path.add(String.valueOf(key));
          if (paths.contains(path)) {
            return;
          }
          if (value instanceof Map<?, ?> deeper && leadsTo(path, paths)) {
            collect(deeper, path, paths, found);
          } else {
            found.add(String.join(".", path));
          }
        });
  }

  private static boolean leadsTo(List<String> start, Set<List<String>> paths) {
    return paths.stream()
        .anyMatch(
            path -> path.size() > start.size() && path.subList(0, start.size()).equals(start));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> levelAt(
      Map<String, @Nullable Object> data, String key) {
    return data.get(key) instanceof Map<?, ?> level
        ? (Map<String, @Nullable Object>) level
        : Map.of();
  }
}
