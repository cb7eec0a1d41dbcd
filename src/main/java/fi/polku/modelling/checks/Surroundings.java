package fi.polku.modelling.checks;

import java.util.Map;
import java.util.Set;

/**
 * What a model may refer to: released models and those of the same release, roles and delegates.
 *
 * @param delegates names that {@code delegateExpression} may give
 * @param remoteDelegates those of them that call a national system
 * @param roles keys that {@code candidateGroups} may give
 * @param decisions the names of each table's answers, by key
 * @param variables names that released processes use and forms ask; none when nothing is released
 * @param deadlineKinds kinds that the table of statutory deadlines knows
 * @param costKinds kinds of cost that each area's agreement names, by area
 * @param serviceKinds kinds of cost that services are, by area, as {@link ServiceKinds#of} tells
 */
public record Surroundings(
    Set<String> delegates,
    Set<String> remoteDelegates,
    Set<String> roles,
    Set<String> processes,
    Map<String, Set<String>> decisions,
    Set<String> forms,
    Set<String> variables,
    Set<String> deadlineKinds,
    Map<String, Set<String>> costKinds,
    Map<String, Set<String>> serviceKinds,
    Translations translations) {

  public Surroundings {
    delegates = Set.copyOf(delegates);
    remoteDelegates = Set.copyOf(remoteDelegates);
    roles = Set.copyOf(roles);
    processes = Set.copyOf(processes);
    decisions = Map.copyOf(decisions);
    forms = Set.copyOf(forms);
    variables = Set.copyOf(variables);
    deadlineKinds = Set.copyOf(deadlineKinds);
    costKinds = Map.copyOf(costKinds);
    serviceKinds = Map.copyOf(serviceKinds);
  }

  /** Which components of a form have texts in a language. */
  @FunctionalInterface
  public interface Translations {

    /** Keys or ids of the translated components; empty when the form has no such translation. */
    Set<String> of(String form, String language);
  }
}
