package fi.polku.sandbox.costs;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.sandbox.SandboxOnly;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the demo's cost years; what is there already is left as it is. */
@SandboxOnly
@Component
public class DemoCosts {

  private final Areas areas;
  private final DemoFigures figures;
  private final DemoParties parties;
  private final DemoYears years;

  DemoCosts(Areas areas, DemoFigures figures, DemoParties parties, DemoYears years) {
    this.areas = areas;
    this.figures = figures;
    this.parties = parties;
    this.years = years;
  }

  /** Makes them for the areas that the demo knows of. */
  public void make() {
    List<Area> known =
        areas.all().stream().filter(area -> !DemoMunicipality.of(area.id()).isEmpty()).toList();
    known.forEach(area -> figures.enter(area.id()));
    known.forEach(parties::save);
    known.forEach(years::play);
  }
}
