package fi.polku.sandbox.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table with its variables. */
record SimulatedTable(String title, List<Variable> variables) {

  private static final List<String> YEARS = List.of("2023", "2024", "2025");
  private static final List<String> MONTHS = List.of("2026M08", "2026M09", "2026M10");

  record Variable(
      String code, String text, List<String> values, List<String> valueTexts, boolean time) {

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("code", code);
      json.put("text", text);
      json.put("values", values);
      json.put("valueTexts", valueTexts);
      json.put("time", time);
      return json;
    }
  }

  /** The table of the name; none when there is no such table. */
  static Optional<SimulatedTable> find(String name, List<String> municipalities) {
    Variable area =
        new Variable(
            "Alue",
            "Alue",
            municipalities.stream().map(code -> "KU" + code).toList(),
            municipalities,
            false);
    return switch (name) {
      case "statfin_vaerak_pxt_11re.px" ->
          Optional.of(
              new SimulatedTable(
                  "Väestö alueen, iän ja sukupuolen mukaan",
                  List.of(area, ages(), sexes(), time("Vuosi", YEARS), contents("Väestö"))));
      case "statfin_vaerak_pxt_11rm.px" ->
          Optional.of(
              new SimulatedTable(
                  "Väestö alueen ja kielen mukaan",
                  List.of(area, languages(), sexes(), time("Vuosi", YEARS), contents("Väestö"))));
      case "statfin_tyonv_pxt_12r5.px" ->
          Optional.of(
              new SimulatedTable(
                  "Työttömät työnhakijat alueittain",
                  List.of(
                      area, time("Kuukausi", MONTHS), contents("Työttömät työnhakijat (lkm.)"))));
      default -> Optional.empty();
    };
  }

  private static Variable ages() {
    List<String> codes = new ArrayList<>(List.of("SSS"));
    List<String> names = new ArrayList<>(List.of("Yhteensä"));
    IntStream.rangeClosed(0, 99)
        .forEach(
            age -> {
              codes.add("%03d".formatted(age));
              names.add(Integer.toString(age));
            });
    return new Variable("Ikä", "Ikä", codes, names, false);
  }

  private static Variable languages() {
    return new Variable(
        "Kieli",
        "Kieli",
        List.of("SSS", "01", "02"),
        List.of("Yhteensä", "Kotimaiset kielet yhteensä", "Vieraskieliset yhteensä"),
        false);
  }

  private static Variable sexes() {
    return new Variable("Sukupuoli", "Sukupuoli", List.of("SSS"), List.of("Yhteensä"), false);
  }

  private static Variable time(String name, List<String> periods) {
    return new Variable(name, name, periods, periods, true);
  }

  private static Variable contents(String name) {
    return new Variable("Tiedot", "Tiedot", List.of("lkm"), List.of(name), false);
  }
}
