package fi.polku.sandbox.costs;

import fi.polku.sandbox.SandboxFile;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
record DemoMunicipality(
    String area,
    MunicipalityCode code,
    int inhabitants,
    int workingAge,
    int foreignLanguageSpeakers,
    int labourForce,
    BigDecimal unemployedPercent,
    int stateContribution) {

  static final String PORVOO = "porvoo";

  static List<DemoMunicipality> of(String area) {
    return SandboxFile.list("municipalities.json", DemoMunicipality[].class).stream()
        .filter(one -> one.area.equals(area))
        .toList();
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
