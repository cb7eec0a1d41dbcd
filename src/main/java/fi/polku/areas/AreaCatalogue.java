package fi.polku.areas;

import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All areas, indexed by what they are asked by. */
final class AreaCatalogue implements Areas {

  private final List<Area> areas;
  private final Map<String, Area> byId;
  private final Map<MunicipalityCode, Area> byMunicipality = new HashMap<>();
  private final Map<MunicipalityCode, Municipality> municipalities = new HashMap<>();

  /**
   * @throws InvalidAreaException if there is no area, two share an id, or a municipality is in two
   */
  AreaCatalogue(Collection<Area> areas) {
    if (areas.isEmpty()) {
      throw new InvalidAreaException(
          "There is no employment area: polku.areas.location finds none");
    }
    this.areas = areas.stream().sorted(Comparator.comparing(Area::id)).toList();
    this.byId =
        this.areas.stream()
            .collect(Collectors.toMap(Area::id, area -> area, AreaCatalogue::refuseTwins));
    this.areas.forEach(this::index);
  }

  @Override
  public List<Area> all() {
    return areas;
  }

  @Override
  public Optional<Area> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Area> areaOf(MunicipalityCode code) {
    return Optional.ofNullable(byMunicipality.get(code));
  }

  @Override
  public Optional<Municipality> municipality(MunicipalityCode code) {
    return Optional.ofNullable(municipalities.get(code));
  }

  private void index(Area area) {
    for (Municipality municipality : area.municipalities()) {
      Area earlier = byMunicipality.put(municipality.code(), area);
      if (earlier != null) {
        throw new InvalidAreaException(
            "Municipality %s is in two areas: %s and %s"
                .formatted(municipality.code(), earlier.id(), area.id()));
      }
      municipalities.put(municipality.code(), municipality);
    }
  }

  private static Area refuseTwins(Area one, Area other) {
    throw new InvalidAreaException("Two areas have the id " + one.id());
  }
}
