package fi.polku.costs.web.entries;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.costs.CostReader;
import fi.polku.costs.entries.CostKeys;
import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.Entry;
import fi.polku.shared.MunicipalityCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booked cost.
 *
 * @param externalId of the program that told it, if one did
 * @param reversalOf id of the cost that this takes back, if it does
 * @param bookedBy for those who see the whole area only
 */
@Schema(name = "CostEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CostEntryAnswer(
    long id,
    String area,
    int year,
    @Nullable Integer month,
    String costKind,
    @Nullable String service,
    @Nullable MunicipalityCode municipality,
    @Schema(example = "1234.50") String amount,
    String document,
    String text,
    @Nullable String externalId,
    @Nullable Long reversalOf,
    Instant bookedAt,
    @Nullable String bookedBy) {

  static CostEntryAnswer of(BookedEntry booked, CostReader reader) {
    Entry entry = booked.entry();
    return new CostEntryAnswer(
        booked.id(),
        entry.year().area(),
        entry.year().year(),
        entry.month(),
        entry.kind().id(),
        entry.service(),
        entry.municipality(),
        entry.amount().toString(),
        entry.document(),
        entry.text(),
        CostKeys.externalOf(entry.key()).orElse(null),
        CostKeys.reversedBy(entry.key()).orElse(null),
        booked.at(),
        reader.seesAll() ? booked.by() : null);
  }
}
