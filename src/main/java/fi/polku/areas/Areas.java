package fi.polku.areas;

import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The employment areas this installation serves. They do not change while it runs. */
public interface Areas {

  /** In the order of their ids; at least one. */
  List<Area> all();

  Optional<Area> find(String id);

  /** The area a municipality belongs to, or none if we do not serve it. */
  Optional<Area> areaOf(MunicipalityCode code);

  /** The municipality, or none if it is in no area of ours. */
  Optional<Municipality> municipality(MunicipalityCode code);

  /** Name for people; a municipality that is no longer ours is told by its code. */
  default String nameOf(MunicipalityCode code, Locale reader) {
    return municipality(code).map(known -> known.name().in(reader)).orElse(code.value());
  }
}
