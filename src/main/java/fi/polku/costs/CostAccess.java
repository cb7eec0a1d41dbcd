package fi.polku.costs;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose costs the signed-in user may see. Finance of the area is whoever has the role and the
 * area's host municipality; a municipality's user sees what is the municipality's own, and the
 * totals.
 */
@Component
public class CostAccess {

  private final Areas areas;
  private final CurrentUser currentUser;

  CostAccess(Areas areas, CurrentUser currentUser) {
    this.areas = areas;
    this.currentUser = currentUser;
  }

  /** The areas the user sees anything of, in the order of their ids. */
  public List<CostReader> all() {
    return areas.all().stream().flatMap(area -> reader(area).stream()).toList();
  }

  /**
   * The user as a reader of an area's costs.
   *
   * @throws NotFoundException if there is no such area for the user
   */
  public CostReader of(String area) {
    return areas.find(area).flatMap(this::reader).orElseThrow(() -> new NotFoundException("area"));
  }

  /**
   * The user as one who keeps an area's costs.
   *
   * @throws NotFoundException if there is no such area for the user, or the user may only read
   */
  public CostReader financeOf(String area) {
    return Optional.of(of(area))
        .filter(CostReader::keepsCosts)
        .orElseThrow(() -> new NotFoundException("area"));
  }

  private Optional<CostReader> reader(Area area) {
    PolkuUser user = currentUser.require();
    boolean ofHost = user.municipalities().contains(area.host().code());
    boolean keeps = ofHost && (user.has(Role.FINANCE) || user.has(Role.INTEGRATION));
    boolean seesAll = keeps || (ofHost && user.has(Role.SUPERVISOR));
    var reader = new CostReader(area, user, keeps, seesAll);
    boolean ofMunicipality = user.has(Role.MUNICIPALITY) && !reader.municipalities().isEmpty();
    return seesAll || ofMunicipality ? Optional.of(reader) : Optional.empty();
  }
}
