package fi.polku.sandbox.population;

import fi.polku.shared.PersonalIdentityCode;
import java.util.List;
import java.util.Optional;

/** Everybody the simulated national systems know; the same in each new database. */
public interface SandboxPeople {

  /** The person of the code, also when the code has been replaced by another. */
  Optional<SandboxPerson> find(PersonalIdentityCode code);

  List<SandboxPerson> all();

  /** Makes a person known, unless the code is known already. */
  void know(SandboxPerson person);
}
