package fi.polku.sandbox.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with its variables: what has been published by a day. The situation at the end of a year
 * is published in April, a month's figure in the middle of the next month.
 */
record SimulatedTable(String title, List<Variable> variables) {

  private static final int YEARS = 6;
  private static final int MONTHS = 36;
  private static final int MONTHS_OF_WORK = 3;
  private static final int DAYS_OF_WORK = 14;

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

  /**
   * The table of the name, as Statistics Finland called it before or since June 2026; none when
   * there is no such table.
   */
  static Optional<SimulatedTable> find(String name, List<String> municipalities, LocalDate today) {
    Variable area =
        new Variable(
            "Alue",
            "Alue",
            municipalities.stream().map(code -> "KU" + code).toList(),
            municipalities,
            false);
    return switch (name.replaceFirst("^statfin_[a-z]+_pxt_", "")) {
      case "11re.px" ->
          Optional.of(
              new SimulatedTable(
                  "Väestö alueen, iän ja sukupuolen mukaan",
                  List.of(area, ages(), sexes(), time("Vuosi", years(today)), contents("Väestö"))));
      case "11rm.px" ->
          Optional.of(
              new SimulatedTable(
                  "Väestö alueen ja kielen mukaan",
                  List.of(
                      area,
                      languages(),
                      sexes(),
                      time("Vuosi", years(today)),
                      contents("Väestö"))));
      case "12r5.px" ->
          Optional.of(
              new SimulatedTable(
                  "Työttömät työnhakijat alueittain",
                  List.of(
                      area,
                      time("Kuukausi", months(today)),
                      contents("Työttömät työnhakijat (lkm.)"))));
      default -> Optional.empty();
    };
  }

  private static Variable ages() {
    List<String> codes = new ArrayList<>(List.of(SimulatedPeople.TOTAL));
    List<String> names = new ArrayList<>(List.of("Yhteensä"));
    IntStream.range(0, SimulatedPeople.OLDEST)
        .forEach(
            age -> {
              codes.add("%03d".formatted(age));
              names.add(Integer.toString(age));
            });
    codes.add("100-");
    names.add("100 -");
    return new Variable("Ikä", "Ikä", codes, names, false);
  }

  private static Variable languages() {
    return new Variable(
        "Kieli",
        "Kieli",
        List.of(SimulatedPeople.TOTAL, "01", SimulatedPeople.FOREIGN),
        List.of("Yhteensä", "Kotimaiset kielet yhteensä", "Vieraskieliset yhteensä"),
        false);
  }

  private static Variable sexes() {
    return new Variable(
        "Sukupuoli", "Sukupuoli", List.of(SimulatedPeople.TOTAL), List.of("Yhteensä"), false);
  }

  private static List<String> years(LocalDate today) {
    int last = today.minusMonths(MONTHS_OF_WORK).getYear() - 1;
    return IntStream.rangeClosed(last - YEARS + 1, last).mapToObj(Integer::toString).toList();
  }

  private static List<String> months(LocalDate today) {
    YearMonth last = YearMonth.from(today.minusDays(DAYS_OF_WORK)).minusMonths(1);
    return IntStream.rangeClosed(1 - MONTHS, 0)
        .mapToObj(last::plusMonths)
        .map(month -> month.toString().replace('-', 'M'))
        .toList();
  }

  private static Variable time(String name, List<String> periods) {
    return new Variable(name, name, periods, periods, true);
  }

  private static Variable contents(String name) {
    return new Variable("Tiedot", "Tiedot", List.of("lkm"), List.of(name), false);
  }
}
