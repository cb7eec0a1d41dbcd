package fi.polku.sandbox.population;

import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the simulated national systems know: nobody's name and code.
 *
 * @param identityCode individual number 900–999, or an example of the agency's own
 * @param language as the register has it: ISO 639-1, 98 another, 99 unknown
 * @param citizenship three digits, ISO 3166-1
 * @param municipality null: not in Finland
 * @param livesThereSince the day of the last move
 * @param restricted turvakielto
 * @param replacedBy the code in force after a correction; null while this one is
 * @param permit null for those who need none
 */
public record SandboxPerson(
    PersonalIdentityCode identityCode,
    String firstNames,
    String lastName,
    String language,
    String citizenship,
    @Nullable MunicipalityCode municipality,
    LocalDate livesThereSince,
    boolean restricted,
    @Nullable LocalDate diedOn,
    @Nullable PersonalIdentityCode replacedBy,
    @Nullable Permit permit) {

  /** Citizenship of Finland. */
  public static final String FINNISH = "246";

  /** Never prints whose data it is. */
  @Override
  public String toString() {
    return "SandboxPerson[***]";
  }
}
