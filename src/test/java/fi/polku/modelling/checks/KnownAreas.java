package fi.polku.modelling.checks;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The areas whose agreements are bundled, each with one municipality. */
record KnownAreas(List<Area> all) implements Areas {

  static KnownAreas bundled() {
    return new KnownAreas(Stream.of("oulu", "pirkanmaa", "porvoo").map(KnownAreas::area).toList());
  }

  private static Area area(String id) {
    var name = new LocalizedText(id, id, id);
    var host = new Municipality(MunicipalityCode.of("638"), name);
    return new Area(id, name, host, List.of(host), Set.of(Language.FI));
  }

  @Override
  public Optional<Area> find(String id) {
    return all.stream().filter(area -> area.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Area> areaOf(MunicipalityCode code) {
    return all.stream().filter(area -> area.contains(code)).findFirst();
  }

  @Override
  public Optional<Municipality> municipality(MunicipalityCode code) {
    return areaOf(code).map(Area::host);
  }
}
