package fi.polku.access;

import java.util.Optional;

/** Who acts now: the signed-in user, or nobody when the system works by itself. */
public interface CurrentUser {

  /** Name under which the system's own acts are recorded. */
  String SYSTEM = "polku";

  Optional<PolkuUser> find();

  /** The signed-in user; fails with an access denial when there is none. */
  PolkuUser require();

  /** Username for records of what was done: the user's, or {@link #SYSTEM}. */
  default String actor() {
    return find().map(PolkuUser::username).orElse(SYSTEM);
  }
}
