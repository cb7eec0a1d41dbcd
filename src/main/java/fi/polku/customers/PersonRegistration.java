package fi.polku.customers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds a person by identity code or opens a new one, also when two do so at the same moment. */
@Component
class PersonRegistration {

  private final PersonTable table;
  private final NameTokenTable tokens;
  private final PersonSeal seal;
  private final TransactionTemplate savepoint;

  PersonRegistration(
      PersonTable table,
      NameTokenTable tokens,
      PersonSeal seal,
      PlatformTransactionManager transactions) {
    this.table = table;
    this.tokens = tokens;
    this.seal = seal;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  Person findOrOpen(PersonDetails details) {
    Optional<Person> known = find(details);
    if (known.isPresent()) {
      return upToDate(known.get(), details);
    }
    try {
      return open(details);
    } catch (DuplicateKeyException openedMeanwhile) {
      return upToDate(find(details).orElseThrow(() -> openedMeanwhile), details);
    }
  }

  private Optional<Person> find(PersonDetails details) {
    return table.byHash(seal.hash(details.identityCode())).map(seal::open);
  }

  private Person open(PersonDetails details) {
    PersonRow row = seal.seal(UUID.randomUUID(), details, false);
    // within a savepoint, so that a lost race does not end the caller's transaction
    savepoint.executeWithoutResult(opening -> table.insert(row));
    tokens.insert(row.id(), seal.tokens(details.firstNames(), details.lastName()));
    return seal.open(row);
  }

  void update(Person known, PersonDetails details) {
    upToDate(known, details);
  }

  private Person upToDate(Person known, PersonDetails details) {
    if (known.hasDetails(details)) {
      return known;
    }
    PersonRow row = seal.seal(known.id(), details, known.restricted());
    table.updateDetails(row);
    if (!known.isNamed(details)) {
      tokens.delete(row.id());
      tokens.insert(row.id(), seal.tokens(details.firstNames(), details.lastName()));
    }
    return seal.open(row);
  }
}
