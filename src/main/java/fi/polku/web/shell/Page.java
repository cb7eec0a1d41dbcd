package fi.polku.web.shell;

import static fi.polku.access.Role.ADMIN;
import static fi.polku.access.Role.CASEWORKER;
import static fi.polku.access.Role.EMPLOYER_EXPERT;
import static fi.polku.access.Role.FINANCE;
import static fi.polku.access.Role.INTEGRATION;
import static fi.polku.access.Role.INTEGRATION_EXPERT;
import static fi.polku.access.Role.MUNICIPALITY;
import static fi.polku.access.Role.PROCESS_OWNER;
import static fi.polku.access.Role.SUPERVISOR;
import static fi.polku.access.Role.taskWorkersAnd;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages and who may open them: the one place where a page gets its rule and its entry in the
 * navigation. What is not here is closed to everybody. Order is the navigation's.
 */
public enum Page {
  TASKS("/tehtavat", "/tehtavat", "web.nav.tasks", taskWorkersAnd(SUPERVISOR)),
  CUSTOMERS("/asiakkaat", "/asiakkaat", "web.nav.customers", taskWorkersAnd(SUPERVISOR)),
  EMPLOYERS(
      "/tyonantajat", "/tyonantajat", "web.nav.employers", EMPLOYER_EXPERT, CASEWORKER, SUPERVISOR),
  JOB_SEARCH(
      "/tyonhaku",
      "/tyonhaku/uusi",
      "web.nav.newJobSearch",
      CASEWORKER,
      INTEGRATION_EXPERT,
      SUPERVISOR),
  LOOKUPS("/haku", null, null, taskWorkersAnd(SUPERVISOR)),
  CASES("/tapaukset", null, null, taskWorkersAnd(SUPERVISOR)),
  SUPERVISION("/valvonta", "/valvonta", "web.nav.supervision", SUPERVISOR),
  MODELS("/mallit", "/mallit", "web.nav.models", PROCESS_OWNER),
  SERVICES("/palvelut", "/palvelut", "web.nav.services", taskWorkersAnd(SUPERVISOR, PROCESS_OWNER)),
  COSTS("/kustannukset", "/kustannukset", "web.nav.costs", FINANCE, MUNICIPALITY),
  STATISTICS("/tilastot", "/tilastot", "web.nav.statistics", FINANCE),
  SYSTEMS("/jarjestelmat", "/jarjestelmat", "web.nav.systems", ADMIN, INTEGRATION, SUPERVISOR),
  /** There in profile sandbox only. */
  FAULTS("/sandbox/viat", null, null, ADMIN, INTEGRATION);

  private final String root;
  private final @Nullable String entry;
  private final @Nullable String labelKey;
  private final Set<Role> roles;

  Page(String root, @Nullable String entry, @Nullable String labelKey, Role... roles) {
    this.root = root;
    this.entry = entry;
    this.labelKey = labelKey;
    this.roles = Set.of(roles);
  }

  /** The path under which the page and its parts lie. */
  public String root() {
    return root;
  }

  /** Where the navigation leads, or none when the page is reached from others only. */
  public Optional<String> entry() {
    return Optional.ofNullable(entry);
  }

  /** Message key of the navigation's entry; there when {@link #entry()} is. */
  public Optional<String> labelKey() {
    return Optional.ofNullable(labelKey);
  }

  public boolean isOpenTo(PolkuUser user) {
    return user.roles().stream().anyMatch(roles::contains);
  }

  /** Whether a path of the application belongs to this page. */
  public boolean covers(String path) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
