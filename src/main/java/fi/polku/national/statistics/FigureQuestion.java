package fi.polku.national.statistics;

import fi.polku.national.statistics.PxMetadata.Variable;
import fi.polku.shared.MunicipalityCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds in a table's metadata what a figure is made of, by names and never by codes, which change.
 *
 * @param periods asked for, newest first
 * @param values by code of the variable
 */
record FigureQuestion(
    Variable area, Variable time, List<String> periods, Map<String, List<String>> values) {

  private static final Set<String> AREA = Set.of("alue", "kunta", "alueluokitus");
  private static final Set<String> AGE = Set.of("ikä", "ikäryhmä");
  private static final Set<String> LANGUAGE = Set.of("kieli", "äidinkieli");
  private static final Set<String> CONTENTS = Set.of("tiedot", "tieto");

  private static final Pattern CODE = Pattern.compile("(?:KU)?([0-9]{3})");
  private static final Predicate<String> TOTAL =
      name -> name.equals("yhteensä") || name.equals("kaikki");
  private static final Predicate<String> FOREIGN =
      name -> name.contains("vieraskieli") || name.contains("ulkomaankieli");
  private static final Predicate<String> UNEMPLOYED =
      name -> name.startsWith("työttömät työnhakijat");
  private static final Predicate<String> POPULATION = name -> name.startsWith("väestö");
  private static final int FIRST_AGE = 18;
  private static final int LAST_AGE = 64;

  /** The municipality that a value of the area variable stands for; none for larger areas. */
  static Optional<MunicipalityCode> municipality(String value) {
    var code = CODE.matcher(value);
    return code.matches() ? MunicipalityCode.parse(code.group(1)) : Optional.empty();
  }

  /**
   * @param wanted municipalities; those that the table does not have are left out
   * @param most how many of the newest periods
   * @throws TableChangedException if the table does not have what the figure needs
   */
  static FigureQuestion of(
      Figure figure, String table, PxMetadata metadata, Set<MunicipalityCode> wanted, int most) {
    Variable area =
        metadata.called(AREA).orElseThrow(() -> new TableChangedException(table, "area (Alue)"));
    Variable time =
        metadata.time().orElseThrow(() -> new TableChangedException(table, "time (Vuosi)"));
    List<String> periods =
        time.values().stream().sorted(Comparator.reverseOrder()).limit(most).toList();
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Variable variable : metadata.variables()) {
      List<String> asked;
      if (variable.equals(area)) {
        asked =
            area.values().stream()
                .filter(value -> municipality(value).filter(wanted::contains).isPresent())
                .toList();
      } else if (variable.equals(time)) {
        asked = periods;
      } else {
        asked = asked(figure, metadata, variable);
      }
      if (asked.isEmpty()) {
        throw new TableChangedException(
            table, "value we know for %s (%s)".formatted(variable.text(), figure.key()));
      }
      values.put(variable.code(), asked);
    }
    requireOwnVariable(figure, table, metadata);
    return new FigureQuestion(area, time, periods, values);
  }

  private static List<String> asked(Figure figure, PxMetadata metadata, Variable variable) {
    if (metadata.called(CONTENTS).filter(variable::equals).isPresent()) {
      Predicate<String> content = figure == Figure.UNEMPLOYED ? UNEMPLOYED : POPULATION;
      List<String> named = variable.valuesNamed(content);
      return named.isEmpty() ? List.of() : named.subList(0, 1);
    }
    if (figure == Figure.INHABITANTS_18_64
        && metadata.called(AGE).filter(variable::equals).isPresent()) {
      return ages(variable);
    }
    if (figure == Figure.FOREIGN_LANGUAGE_SPEAKERS
        && metadata.called(LANGUAGE).filter(variable::equals).isPresent()) {
      return variable.valuesNamed(FOREIGN).stream().limit(1).toList();
    }
    return variable.valuesNamed(TOTAL).stream().limit(1).toList();
  }

  /** Either one group of the ages, or every single year of them. */
  private static List<String> ages(Variable age) {
    List<String> group =
        age.valuesNamed(name -> name.matches(FIRST_AGE + "\\s*[-–]\\s*" + LAST_AGE + "( v.*)?"));
    if (!group.isEmpty()) {
      return group.subList(0, 1);
    }
    List<String> years =
        age.valuesNamed(
            name ->
                name.matches("[0-9]{1,2}")
                    && Integer.parseInt(name) >= FIRST_AGE
                    && Integer.parseInt(name) <= LAST_AGE);
    return years.size() == LAST_AGE - FIRST_AGE + 1 ? years : List.of();
  }

  /** Without the variable that the figure is about, a table would tell of everybody. */
  private static void requireOwnVariable(Figure figure, String table, PxMetadata metadata) {
    boolean there =
        switch (figure) {
          case INHABITANTS, INHABITANTS_18_64 -> metadata.called(AGE).isPresent();
          case FOREIGN_LANGUAGE_SPEAKERS -> metadata.called(LANGUAGE).isPresent();
          case UNEMPLOYED -> metadata.called(CONTENTS).isPresent();
        };
    if (!there) {
      throw new TableChangedException(table, "variable that tells " + figure.key());
    }
  }
}
