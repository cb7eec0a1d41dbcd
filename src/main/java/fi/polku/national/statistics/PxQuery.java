package fi.polku.national.statistics;

import java.util.List;
import java.util.Map;

/** A question to PxWeb: the values asked of each variable. */
record PxQuery(List<Part> query, Map<String, String> response) {

  static PxQuery of(Map<String, List<String>> values) {
    return new PxQuery(
        values.entrySet().stream()
            .map(one -> new Part(one.getKey(), new Selection("item", one.getValue())))
            .toList(),
        Map.of("format", "json-stat2"));
  }

  record Part(String code, Selection selection) {}

  record Selection(String filter, List<String> values) {}
}
