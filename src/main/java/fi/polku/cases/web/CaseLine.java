package fi.polku.cases.web;

import fi.polku.areas.Areas;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.ServiceLine;
import fi.polku.shared.CaseId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A case as the person card lists it. */
record CaseLine(
    CaseId id,
    LocalDate startedOn,
    CaseStatus status,
    @Nullable ServiceLine line,
    String municipality) {

  static CaseLine of(CaseRecord record, Areas areas, Locale reader) {
    return new CaseLine(
        record.id(),
        record.startedOn(),
        record.status(),
        record.serviceLine(),
        areas.nameOf(record.municipality(), reader));
  }
}
