package fi.polku.national.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.Assert;

/** Reads a JSON-stat 2 data set (json-stat.org, "JSON-stat 2.0"). */
final class JsonStat {

  private static final int MOST_CELLS = 200_000;

  private JsonStat() {}

  /** A dimension of the data set: how many cells lie below each of its values. */
  private record Dimension(List<String> categories, int size, int below) {

    String at(int cell) {
      return categories.get(cell / below % size);
    }
  }

  /**
   * The sums of the cells by their values of some dimensions. A cell without a number, whatever its
   * status, leaves its place without a sum: a part is never told as the whole.
   *
   * @throws IllegalArgumentException if the data set is not as it must be
   */
  static Map<List<String>, Long> sums(JsonNode data, List<String> dimensions) {
    List<Integer> sizes = new ArrayList<>();
    long cells = 1;
    for (JsonNode size : data.path("size")) {
      Assert.isTrue(size.isInt() && size.intValue() > 0, "A dimension has no size");
      sizes.add(size.intValue());
      cells = Math.min(MOST_CELLS + 1L, cells * size.intValue());
    }
    Assert.isTrue(cells <= MOST_CELLS, "The data set is too large");
    List<Dimension> wanted = dimensions.stream().map(one -> dimension(data, sizes, one)).toList();
    Map<List<String>, Long> sums = new LinkedHashMap<>();
    Set<List<String>> partial = new HashSet<>();
    for (int cell = 0; cell < cells; cell++) {
      JsonNode value = value(data.path("value"), cell);
      int at = cell;
      List<String> place = wanted.stream().map(one -> one.at(at)).toList();
      if (value.isNull() || value.isMissingNode()) {
        partial.add(place);
      } else {
        sums.merge(place, whole(value), Math::addExact);
      }
    }
    sums.keySet().removeAll(partial);
    return sums;
  }

  private static Dimension dimension(JsonNode data, List<Integer> sizes, String dimension) {
    List<String> ids = texts(data.path("id"));
    int at = ids.indexOf(dimension);
    Assert.isTrue(at >= 0 && ids.size() == sizes.size(), "The dimension is missing");
    int below = 1;
    for (int size : sizes.subList(at + 1, sizes.size())) {
      below *= size;
    }
    List<String> categories = categories(data.path("dimension").path(dimension), sizes.get(at));
    return new Dimension(categories, sizes.get(at), below);
  }

  /** Values are a list, or an object that leaves empty cells out. */
  private static JsonNode value(JsonNode values, int cell) {
    Assert.isTrue(values.isArray() || values.isObject(), "The values are missing");
    return values.isArray() ? values.path(cell) : values.path(Integer.toString(cell));
  }

  private static long whole(JsonNode value) {
    Assert.isTrue(
        value.isNumber() && value.canConvertToExactIntegral() && value.longValue() >= 0,
        "A value is no whole number");
    return value.longValue();
  }

  /** In the order of their cells: a list of codes, or places by code. */
  private static List<String> categories(JsonNode dimension, int size) {
    JsonNode index = dimension.path("category").path("index");
    if (index.isArray()) {
      List<String> listed = texts(index);
      Assert.isTrue(listed.size() == size, "A dimension has another size");
      return listed;
    }
    String[] placed = new String[size];
    index
        .properties()
        .forEach(
            place -> {
              int at = place.getValue().asInt(-1);
              Assert.isTrue(at >= 0 && at < size && placed[at] == null, "A category has no place");
              placed[at] = place.getKey();
            });
    List<String> codes = new ArrayList<>();
    for (String code : placed) {
      Assert.notNull(code, "A category is missing");
      codes.add(code);
    }
    return codes;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(
        text -> {
          Assert.isTrue(text.isTextual(), "A code is no text");
          texts.add(text.textValue());
        });
    return texts;
  }
}
