package fi.polku.customers;

import fi.polku.access.RowScope;
import fi.polku.shared.BusinessId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Employers in the database. */
@Service
class StoredEmployers implements Employers {

  private final EmployerTable table;
  private final EmployerSeal seal;
  private final TransactionTemplate savepoint;

  StoredEmployers(EmployerTable table, EmployerSeal seal, PlatformTransactionManager transactions) {
    this.table = table;
    this.seal = seal;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  @Override
  @Transactional
  public Employer findOrOpen(EmployerDetails details) {
    Optional<Employer> known = table.byBusinessId(details.businessId()).map(seal::open);
    if (known.isPresent()) {
      return upToDate(known.get(), details);
    }
    try {
      return open(details);
    } catch (DuplicateKeyException openedMeanwhile) {
      return table
          .byBusinessId(details.businessId())
          .map(row -> upToDate(seal.open(row), details))
          .orElseThrow(() -> openedMeanwhile);
    }
  }

  @Override
  public Optional<Employer> find(UUID id, RowScope scope) {
    return table.byId(id, scope).map(seal::open);
  }

  @Override
  public Employer get(UUID id) {
    return table
        .byId(id)
        .map(seal::open)
        .orElseThrow(() -> new IllegalArgumentException("No such employer: " + id));
  }

  @Override
  @Transactional
  public void update(UUID id, EmployerDetails details) {
    table.update(seal.seal(id, details));
  }

  @Override
  public List<Employer> search(String query, RowScope scope, int limit) {
    return rows(query, scope, limit).stream().map(seal::open).toList();
  }

  @Override
  public List<UUID> idsMatching(String query, RowScope scope, int limit) {
    return rows(query, scope, limit).stream().map(EmployerRow::id).toList();
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : table.names(ids);
  }

  private List<EmployerRow> rows(String query, RowScope scope, int limit) {
    Optional<BusinessId> businessId = BusinessId.parse(query);
    if (businessId.isPresent()) {
      return table.byBusinessId(businessId.get(), scope).stream().toList();
    }
    NameWords words = NameWords.of(query);
    return words.words().isEmpty() ? List.of() : table.byName(words, scope, limit);
  }

  private Employer open(EmployerDetails details) {
    EmployerRow row = seal.seal(UUID.randomUUID(), details);
    // within a savepoint, so that a lost race does not end the caller's transaction
    savepoint.executeWithoutResult(opening -> table.insert(row));
    return seal.open(row);
  }

  private Employer upToDate(Employer known, EmployerDetails told) {
    ContactPerson contact = told.contact().isKnown() ? told.contact() : known.contact();
    var details =
        new EmployerDetails(
            known.businessId(),
            told.name(),
            told.municipality(),
            told.language(),
            told.segment(),
            contact);
    if (!details.equals(known.details())) {
      table.update(seal.seal(known.id(), details));
    }
    return new Employer(known.id(), details);
  }
}
