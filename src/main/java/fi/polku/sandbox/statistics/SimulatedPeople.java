package fi.polku.sandbox.statistics;

import fi.polku.sandbox.costs.DemoMunicipality;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many people a cell counts. The demo's municipalities have as many as the demo has entered of
 * them, in whole people; after that they grow a little each year.
 */
final class SimulatedPeople {

  static final String TOTAL = "SSS";
  static final String FOREIGN = "02";
  static final int OLDEST = 100;

  private static final int FIRST_ADULT = 18;
  private static final int LAST_ADULT = 64;
  private static final int OFFSET = 2; // KU638
  private static final String CHILDREN = "0.45";
  private static final String GROWTH = "0.003";
  private static final String FOREIGN_GROWTH = "0.05";

  private final Map<MunicipalityCode, DemoMunicipality> known =
      DemoMunicipality.all().stream()
          .collect(Collectors.toMap(DemoMunicipality::code, Function.identity()));
  private final int lastEntered;

  /**
   * @param lastEntered the last year whose end the demo has entered
   */
  SimulatedPeople(int lastEntered) {
    this.lastEntered = lastEntered;
  }

  /**
   * @param cell the code of each variable's value by the code of the variable
   */
  long in(Map<String, String> cell) {
    var code = new MunicipalityCode(cell.getOrDefault("Alue", "").substring(OFFSET));
    DemoMunicipality one = known.getOrDefault(code, madeUp(code));
    if (cell.containsKey("Kuukausi")) {
      YearMonth month = YearMonth.parse(cell.get("Kuukausi").replace('M', '-'));
      return one.unemployedIn(month).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
    int years = Math.max(0, Integer.parseInt(cell.getOrDefault("Vuosi", "0")) - lastEntered);
    long inhabitants = grown(one.inhabitants(), GROWTH, years);
    return cell.containsKey("Kieli")
        ? byLanguage(one, cell.get("Kieli"), inhabitants, years)
        : byAge(one, cell.getOrDefault("Ikä", TOTAL), inhabitants, years);
  }

  private static long byLanguage(
      DemoMunicipality one, String language, long inhabitants, int years) {
    long foreign = grown(one.foreignLanguageSpeakers(), FOREIGN_GROWTH, years);
    return switch (language) {
      case TOTAL -> inhabitants;
      case FOREIGN -> foreign;
      default -> inhabitants - foreign;
    };
  }

  /** Spread evenly over the years of childhood, work and age. */
  private static long byAge(DemoMunicipality one, String age, long inhabitants, int years) {
    if (age.equals(TOTAL)) {
      return inhabitants;
    }
    int old = Integer.parseInt(age.substring(0, 3));
    long adults = grown(one.workingAge(), GROWTH, years);
    long children = times(inhabitants - adults, CHILDREN);
    if (old < FIRST_ADULT) {
      return part(children, FIRST_ADULT, old);
    }
    return old <= LAST_ADULT
        ? part(adults, LAST_ADULT - FIRST_ADULT + 1, old - FIRST_ADULT)
        : part(inhabitants - adults - children, OLDEST - LAST_ADULT, old - LAST_ADULT - 1);
  }

  private static long part(long all, int parts, int at) {
    return all / parts + (at < all % parts ? 1 : 0);
  }

  private static long grown(long people, String growth, int years) {
    return people + times(people * years, growth);
  }

  private static long times(long people, String factor) {
    return BigDecimal.valueOf(people)
        .multiply(new BigDecimal(factor))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** Round numbers of a municipality that the demo does not know. */
  private static DemoMunicipality madeUp(MunicipalityCode code) {
    int hundreds = 20 + Integer.parseInt(code.value()) % 80;
    return new DemoMunicipality(
        "", code, hundreds * 100, hundreds * 57, hundreds * 4, hundreds * 47, BigDecimal.TEN, 0);
  }
}
