package fi.polku.access;

import java.util.Arrays;
import java.util.Optional;

/** What a user may do; {@link #key()} is the candidate group that models name. */
public enum Role {
  CASEWORKER("omavalmentaja"),
  INTEGRATION_EXPERT("kotoasiantuntija"),
  SUPERVISOR("esihenkilo"),
  PROCESS_OWNER("prosessinomistaja"),
  FINANCE("talous"),
  DATA_PROTECTION("tietosuoja"),
  ADMIN("paakayttaja"),
  INTEGRATION("integraatio");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  public static Optional<Role> ofKey(String key) {
    return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
  }

  /** The Finnish key, as candidate group in models and as role in configuration. */
  public String key() {
    return key;
  }

  /** The name Spring Security knows this role by. */
  public String authority() {
    return "ROLE_" + name();
  }
}
