package fi.polku.worklist.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The query of an address as text and as parameters. */
final class QueryText {

  private static final int LONGEST = 2000;

  private QueryText() {}

  static String of(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Reads what {@link #of} wrote; anything else gives what can be made of it. */
  static Map<String, String> read(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : query.length() > LONGEST ? new String[0] : query.split("&")) {
      String[] parts = parameter.split("=", 2);
      if (parts.length == 2) {
        parameters.put(parts[0], decoded(parts[1]));
      }
    }
    return parameters;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }
}
