package fi.polku.national.records;

import fi.polku.access.RowScope;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.national.receipts.ReceiptLookup;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import fi.polku.shared.NotFoundException;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a case the registry numbers of its documents, once each. */
@Service
public class Registrations {

  private final ReceiptLookup receipts;
  private final RegistrationTable table;
  private final Cases cases;
  private final Timeline timeline;

  Registrations(ReceiptLookup receipts, RegistrationTable table, Cases cases, Timeline timeline) {
    this.receipts = receipts;
    this.table = table;
    this.cases = cases;
    this.timeline = timeline;
  }

  /**
   * Keeps what records management tells of a document. The same again changes nothing; a document
   * that could not be registered may be registered later.
   *
   * @param externalId our key of the document
   * @return false when it was known already
   * @throws NotFoundException if there is no such document in the scope
   * @throws ConflictException if the document has another number
   */
  @Transactional
  public boolean tell(String externalId, Registration told, RowScope scope) {
    CaseId caseId =
        receipts
            .caseOfKey(RecordsManagement.SYSTEM, externalId)
            .filter(id -> cases.find(id, scope).isPresent())
            .orElseThrow(() -> new NotFoundException("document"));
    Optional<Registration> known = table.find(externalId);
    if (known.filter(told::equals).isPresent()) {
      return false;
    }
    if (known.isEmpty()) {
      insert(externalId, told);
    } else if (known.get().status() == Registration.Status.FAILED) {
      table.update(externalId, told);
    } else {
      throw new ConflictException("The document has been registered otherwise");
    }
    if (told.status() == Registration.Status.REGISTERED) {
      timeline.add(
          caseId, "document-registered", Map.of("number", String.valueOf(told.registryNumber())));
    } else {
      timeline.add(caseId, "document-not-registered", Map.of());
    }
    return true;
  }

  private void insert(String externalId, Registration told) {
    try {
      table.insert(externalId, told);
    } catch (DuplicateKeyException meanwhile) {
      throw new ConflictException("Something was told of the document meanwhile", meanwhile);
    }
  }
}
