package fi.polku.national.populationchanges;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.shared.PersonalIdentityCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Something has changed in what the system knows of a person; what it is now is asked of the
 * population query.
 *
 * @param groups names of what has changed, known to us or not
 */
record Change(PersonalIdentityCode code, Set<String> groups) {

  private static final String RESTRICTION = "TURVAKIELTO";
  private static final Set<String> KNOWN =
      Set.of(
          RESTRICTION,
          "KOTIKUNTA",
          "AIDINKIELI",
          "KUOLINPAIVA",
          "HENKILOTUNNUS_KORJAUS",
          "HENKILON_NIMI",
          "NIMENMUUTOS",
          "NIMENMUUTOS_LAAJA");

  /** Nothing when it cannot be read. Groups come by name, or as objects that tell their name. */
  static Optional<Change> read(JsonNode change) {
    JsonNode groups = change.path("tietoryhmat");
    return groups.isArray() && !groups.isEmpty()
        ? PersonalIdentityCode.parse(change.path("henkilotunnus").asText(""))
            .map(code -> new Change(code, names(groups)))
        : Optional.empty();
  }

  /** Whether anything we keep has changed. */
  boolean concernsUs() {
    return groups.stream().anyMatch(KNOWN::contains);
  }

  boolean isOfRestriction() {
    return groups.contains(RESTRICTION);
  }

  private static Set<String> names(JsonNode groups) {
    return StreamSupport.stream(groups.spliterator(), false)
        .map(group -> group.isTextual() ? group : group.path("tietoryhma"))
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  /** Never prints whom it is about. */
  @Override
  public String toString() {
    return "Change[" + groups.size() + "]";
  }
}
