package fi.polku.national.populationchanges;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.national.population.DuePersons;
import fi.polku.shared.PersonalIdentityCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the persons of a batch whose data has changed on the list of those who are due. */
@Component
class ChangesReader {

  private final DuePersons due;

  ChangesReader(DuePersons due) {
    this.due = due;
  }

  /** In one transaction; they are brought up to date right after it. */
  @Transactional
  PollResult read(List<JsonNode> changes, Map<UUID, PersonalIdentityCode> people) {
    Map<PersonalIdentityCode, UUID> byCode =
        people.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    int ours = 0;
    int ignored = 0;
    int unreadable = 0;
    for (JsonNode one : changes) {
      Optional<Change> change = Change.read(one);
      @Nullable UUID person = change.map(Change::code).map(byCode::get).orElse(null);
      if (change.isEmpty()) {
        unreadable++;
      } else if (person == null || !change.get().concernsUs()) {
        ignored++;
      } else {
        due.add(person, change.get().isOfRestriction());
        ours++;
      }
    }
    return new PollResult(true, 0, ours, ignored, unreadable, 0);
  }
}
