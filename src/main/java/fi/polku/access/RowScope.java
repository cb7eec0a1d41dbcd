package fi.polku.access;

import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows a user may see, as a condition that every query over customers' data carries.
 *
 * <p>A table in scope has the columns {@code municipality} and {@code restricted} (turvakielto).
 *
 * @param municipalities empty means: sees nothing
 */
public record RowScope(Set<MunicipalityCode> municipalities, boolean restrictedPersons) {

  public RowScope {
    municipalities = Set.copyOf(municipalities);
  }

  /** SQL condition over the alias's columns, with the named parameters of {@link #parameters()}. */
  public String condition(String alias) {
    String own = municipalityCondition(alias);
    return restrictedPersons ? own : "(" + own + " and " + alias + ".restricted = false)";
  }

  /** As {@link #condition(String)}, for rows of organisations, which have no turvakielto. */
  public String municipalityCondition(String alias) {
    return municipalities.isEmpty() ? "1 = 0" : alias + ".municipality in (:scopeMunicipalities)";
  }

  /** Named parameters that the conditions refer to. */
  public Map<String, Object> parameters() {
    List<String> codes = municipalities.stream().map(MunicipalityCode::value).sorted().toList();
    return municipalities.isEmpty() ? Map.of() : Map.of("scopeMunicipalities", codes);
  }

  public boolean allows(MunicipalityCode municipality, boolean restricted) {
    return municipalities.contains(municipality) && (restrictedPersons || !restricted);
  }
}
