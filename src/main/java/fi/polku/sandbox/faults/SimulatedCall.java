package fi.polku.sandbox.faults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * A call to a simulated system.
 *
 * @param system its key
 * @param path below the system
 * @param reads whether it reads, by its HTTP method
 */
record SimulatedCall(String system, String path, boolean reads) {

  static final String ROOT = "/simulator/";

  /** Systems that are only asked; elsewhere reading means to look whether an act was done. */
  private static final Set<String> ONLY_ASKED =
      Set.of("population-changes", "companies", "service-catalogue", "statistics", "skills", "jod");

  static SimulatedCall of(HttpServletRequest request) {
    String below = request.getRequestURI().substring((request.getContextPath() + ROOT).length());
    int end = below.indexOf('/');
    return new SimulatedCall(
        end < 0 ? below : below.substring(0, end),
        end < 0 ? "" : below.substring(end),
        HttpMethod.GET.matches(request.getMethod()));
  }

  /**
   * Whether the fault strikes this call. {@link Fault#DOWN} strikes all; others neither logins nor
   * looks whether an act was done, so that the next act itself fails.
   */
  boolean isStruckBy(Fault fault) {
    return fault == Fault.DOWN
        || !path.endsWith("/token") && (!reads || ONLY_ASKED.contains(system));
  }
}
