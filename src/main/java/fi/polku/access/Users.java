package fi.polku.access;

import java.util.List;
import java.util.Optional;

/** The users this installation knows, with their present grants. */
public interface Users {

  Optional<PolkuUser> find(String username);

  /** Those who have grants now, in the order of the configuration. */
  List<PolkuUser> all();

  /** Everybody as configured, whatever access management has told since. */
  List<PolkuUser> configured();
}
