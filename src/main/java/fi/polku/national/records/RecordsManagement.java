package fi.polku.national.records;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.CaseId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;

/** Registers documents of cases in records management, once. */
@Service
public class RecordsManagement {

  static final String SYSTEM = "records";

  /** Documents of a person who is a customer of employment services are secret by this ground. */
  private static final String OF_A_CUSTOMER =
      "Laki viranomaisten toiminnan julkisuudesta (621/1999) 24 § 1 mom. 25 k";

  private final Cases cases;
  private final Timeline timeline;
  private final OwnContract records;
  private final RecordsSettings settings;
  private final Clock clock;

  RecordsManagement(
      Cases cases,
      Timeline timeline,
      OwnContracts contracts,
      RecordsSettings settings,
      Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.records = contracts.open(SYSTEM);
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Registers a document of the case.
   *
   * @param title what it is about, without personal data
   * @param text all of it
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome register(
      BusinessMoment moment, CaseId caseId, DocumentType type, String title, String text) {
    CaseRecord about = cases.get(caseId);
    @Nullable String callback = callback(moment.keyOf(type.name()).value());
    Outcome outcome =
        records.carryOut(
            moment,
            caseId,
            "documents",
            type.name(),
            List.of(type.name(), title, text),
            receipt -> document(about, type, title, text, callback, receipt.createdAt()));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "document-sent", Map.of("document", type.name()));
    }
    return outcome;
  }

  private Document document(
      CaseRecord about,
      DocumentType type,
      String title,
      String text,
      @Nullable String callback,
      Instant decided) {
    boolean ofPerson = about.isPersons();
    return new Document(
        about.id().toString(),
        type,
        title,
        about.language().value(),
        about.municipality().value(),
        LocalDate.ofInstant(decided, clock.getZone()).toString(),
        settings.classificationOf(type),
        ofPerson ? "SECRET" : "PUBLIC",
        ofPerson ? OF_A_CUSTOMER : null,
        ofPerson,
        List.of(Document.File.ofText(type.key().toLowerCase(Locale.ROOT) + ".txt", text)),
        callback);
  }

  private @Nullable String callback(String key) {
    URI ours = settings.callback();
    return ours == null
        ? null
        : ours + "/" + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8) + "/status";
  }
}
