package fi.polku.costs;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.shared.MunicipalityCode;
import java.util.List;

/**
 * A user who looks at an area's costs.
 *
 * @param keepsCosts whether the user enters and decides, not only reads
 * @param seesAll whether the user sees every municipality's own figures
 */
public record CostReader(Area area, PolkuUser user, boolean keepsCosts, boolean seesAll) {

  /** Whether the user sees what is the municipality's own. */
  public boolean sees(MunicipalityCode municipality) {
    return seesAll || user.municipalities().contains(municipality);
  }

  /** The area's municipalities whose own figures the user sees. */
  public List<Municipality> municipalities() {
    return area.municipalities().stream().filter(one -> sees(one.code())).toList();
  }
}
