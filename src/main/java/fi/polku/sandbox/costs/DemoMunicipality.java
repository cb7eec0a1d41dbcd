package fi.polku.sandbox.costs;

import fi.polku.sandbox.SandboxFile;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/**
 * What the demo knows of a municipality. Those of Porvoo are from its plan (PORVOO 1: inhabitants
 * and foreign-language speakers of 2022, working age of 2021, labour force and share of unemployed
 * of July 2023); the others' are round numbers and no statistics. The state contributions of
 * Pirkanmaa add up to those of its three groups (PIRKANMAA J3).
 *
 * @param unemployedPercent of the labour force
 * @param stateContribution euros a year
 */
public record DemoMunicipality(
    String area,
    MunicipalityCode code,
    int inhabitants,
    int workingAge,
    int foreignLanguageSpeakers,
    int labourForce,
    BigDecimal unemployedPercent,
    int stateContribution) {

  static final String PORVOO = "porvoo";

  /** Of January to December, in hundredths; their mean is one. */
  private static final List<Integer> SEASON =
      List.of(106, 104, 102, 100, 98, 100, 102, 98, 96, 96, 98, 100);

  /** Of all areas. */
  public static List<DemoMunicipality> all() {
    return SandboxFile.list("municipalities.json", DemoMunicipality[].class);
  }

  static List<DemoMunicipality> of(String area) {
    return all().stream().filter(one -> one.area.equals(area)).toList();
  }

  /** As below; more in winter than in summer. */
  public BigDecimal unemployedIn(YearMonth month) {
    return unemployed(season(month));
  }

  static BigDecimal season(YearMonth month) {
    return BigDecimal.valueOf(SEASON.get(month.getMonthValue() - 1), 2);
  }

  /** Labour force × share of unemployed × factor: Porvoo's exactly, the others' in whole people. */
  BigDecimal unemployed(BigDecimal factor) {
    BigDecimal exact =
        new BigDecimal(labourForce).multiply(unemployedPercent).movePointLeft(2).multiply(factor);
    return area.equals(PORVOO)
        ? exact.stripTrailingZeros()
        : exact.setScale(0, RoundingMode.HALF_UP);
  }
}
