package fi.polku.sandbox.population;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.PersonalIdentityCode;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sandbox's people in the database; the first ones move in when it is new. */
@SandboxOnly
@Service
class StoredPeople implements SandboxPeople {

  private final PeopleTable table;
  private final FirstPeople first;

  StoredPeople(PeopleTable table, FirstPeople first) {
    this.table = table;
    this.first = first;
  }

  @EventListener(ContextRefreshedEvent.class)
  @Transactional
  void moveIn() {
    if (table.isEmpty()) {
      first.all().forEach(table::insert);
    }
  }

  @Override
  public Optional<SandboxPerson> find(PersonalIdentityCode code) {
    return table.find(code).flatMap(this::inForce);
  }

  @Override
  public List<SandboxPerson> all() {
    return table.all();
  }

  @Override
  @Transactional
  public void know(SandboxPerson person) {
    if (table.find(person.identityCode()).isEmpty()) {
      table.insert(person);
    }
  }

  private Optional<SandboxPerson> inForce(SandboxPerson person) {
    return person.replacedBy() == null ? Optional.of(person) : find(person.replacedBy());
  }
}
