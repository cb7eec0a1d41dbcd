package fi.polku.areas;

import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An employment area (työllisyysalue): municipalities that arrange employment services together.
 *
 * @param id short name that models and settings know it by, for instance {@code porvoo}
 * @param host the municipality in which the authority is vested (vastuukunta), one of the area's
 * @param municipalities all of them, in the order of their codes
 * @param languages in which the area serves its customers
 * @param groups into which its plan divides the municipalities, in its order; empty when it does
 *     not
 */
public record Area(
    String id,
    LocalizedText name,
    Municipality host,
    List<Municipality> municipalities,
    Set<Language> languages,
    List<MunicipalityGroup> groups) {

  public Area {
    municipalities = List.copyOf(municipalities);
    groups = List.copyOf(groups);
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
  }

  /** An area whose plan makes no groups. */
  public Area(
      String id,
      LocalizedText name,
      Municipality host,
      List<Municipality> municipalities,
      Set<Language> languages) {
    this(id, name, host, municipalities, languages, List.of());
  }

  public boolean contains(MunicipalityCode code) {
    return municipalities.stream().anyMatch(municipality -> municipality.code().equals(code));
  }
}
