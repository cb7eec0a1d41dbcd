package fi.polku.costs.web.entries;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.polku.costs.entries.CostEntries.Told;
import fi.polku.costs.entries.CostInput;
import fi.polku.costs.entries.CostKeys;
import fi.polku.costs.web.amounts.AmountJson;
import fi.polku.shared.Euro;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cost as a program tells it.
 *
 * @param externalId the program's own id of it; the same id again is a repetition
 * @param document voucher; missing: the external id
 */
@Schema(name = "ToldCost")
record ToldCost(
    @Schema(example = "osto-2026-000123") @Nullable String externalId,
    @Schema(example = "palkkatuki", description = "Missing: as the service's")
        @Nullable String costKind,
    @Schema(example = "palkkatuki", description = "Id of the service catalogue")
        @Nullable String service,
    @Schema(example = "638", description = "Required when the kind falls on who caused it")
        @Nullable String municipality,
    @JsonDeserialize(using = MonthJson.class)
        @Schema(example = "2026-03", description = "1–12, or year and month")
        @Nullable String month,
    @JsonDeserialize(using = AmountJson.class)
        @Schema(type = "string", example = "1234.50", description = "Negative: a correction")
        @Nullable Euro amount,
    @Schema(example = "T-4711") @Nullable String document,
    @Schema(example = "Palkkatuki, maaliskuu", description = "No personal data")
        @Nullable String text) {

  Told told(String path) {
    String id = plain(externalId);
    return new Told(
        CostKeys.external(id),
        path,
        new CostInput(
            plain(month),
            plain(costKind),
            plain(service),
            plain(municipality),
            amount,
            plain(document).isEmpty() ? shortened(id) : plain(document),
            plain(text)));
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static String shortened(String id) {
    return id.substring(0, Math.min(id.length(), 100));
  }
}
