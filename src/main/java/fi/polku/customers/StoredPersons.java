package fi.polku.customers;

import fi.polku.access.RowScope;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons in the database. */
@Service
class StoredPersons implements Persons {

  private final PersonTable table;
  private final PersonSeal seal;
  private final PersonRegistration registration;
  private final PersonSearch search;
  private final ApplicationEventPublisher events;

  StoredPersons(
      PersonTable table,
      PersonSeal seal,
      PersonRegistration registration,
      PersonSearch search,
      ApplicationEventPublisher events) {
    this.table = table;
    this.seal = seal;
    this.registration = registration;
    this.search = search;
    this.events = events;
  }

  @Override
  @Transactional
  public Person findOrOpen(PersonDetails details) {
    return registration.findOrOpen(details);
  }

  @Override
  public void hold(UUID id) {
    table.lock(id);
  }

  @Override
  public Optional<Person> find(UUID id, RowScope scope) {
    return table.byId(id, scope).map(seal::open);
  }

  @Override
  public Person get(UUID id) {
    return table
        .byId(id)
        .map(seal::open)
        .orElseThrow(() -> new IllegalArgumentException("No such person: " + id));
  }

  @Override
  public List<Person> search(String query, RowScope scope, int limit) {
    return PersonalIdentityCode.parse(query)
        .map(code -> table.byHash(seal.hash(code), scope).map(seal::open).stream().toList())
        .orElseGet(() -> search.byName(NameWords.of(query), scope, limit));
  }

  @Override
  public List<UUID> idsMatching(String query, RowScope scope, int limit) {
    return PersonalIdentityCode.parse(query)
        .map(code -> table.byHash(seal.hash(code), scope).map(PersonRow::id).stream().toList())
        .orElseGet(() -> search.idsByName(NameWords.of(query), scope, limit));
  }

  @Override
  public Map<UUID, String> fullNames(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : table.byIds(ids).stream().collect(Collectors.toMap(PersonRow::id, seal::fullName));
  }

  @Override
  public Map<UUID, PersonalIdentityCode> identityCodes(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : table.byIds(ids).stream()
            .collect(Collectors.toMap(PersonRow::id, row -> seal.open(row).identityCode()));
  }

  @Override
  @Transactional
  public void update(UUID id, PersonDetails details) {
    registration.update(get(id), details);
  }

  @Override
  @Transactional
  public void correct(UUID id, PersonalIdentityCode code) {
    Optional<UUID> known = table.byHash(seal.hash(code)).map(PersonRow::id);
    if (known.isEmpty()) {
      table.updateCode(id, seal.sealedCode(id, code), seal.hash(code));
      events.publishEvent(new IdentityCodeCorrected(id));
    } else if (!known.get().equals(id)) {
      events.publishEvent(new IdentityCodeInUse(id, known.get()));
    }
  }

  @Override
  @Transactional
  public void move(UUID id, MunicipalityCode to) {
    table.updateMunicipality(id, to);
  }

  @Override
  @Transactional
  public void restrict(UUID id, boolean restricted) {
    if (table.updateRestricted(id, restricted)) {
      events.publishEvent(new RestrictionChanged(id, restricted));
    }
  }
}
