package fi.polku.areas;

import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.Set;

/** Municipalities that an area's plan speaks of together, such as the zones of PIRKANMAA J3. */
public record MunicipalityGroup(
    String id, LocalizedText name, Set<MunicipalityCode> municipalities) {

  public MunicipalityGroup {
    municipalities = Set.copyOf(municipalities);
  }
}
