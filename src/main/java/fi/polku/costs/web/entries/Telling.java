package fi.polku.costs.web.entries;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostEntries.Told;
import fi.polku.costs.web.amounts.AmountJson;
import fi.polku.shared.Euro;
import fi.polku.shared.InputCheck;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a program tells at once: many costs in {@code entries}, or one in the body itself. */
@Schema(name = "CostTelling")
record Telling(
    @Schema(example = "porvoo", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String area,
    @Schema(example = "2026", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer year,
    @Schema(description = "1–1,000 costs, booked all or none")
        @Nullable List<@Nullable ToldCost> entries,
    @Nullable String externalId,
    @Nullable String costKind,
    @Nullable String service,
    @Nullable String municipality,
    @JsonDeserialize(using = MonthJson.class) @Nullable String month,
    @JsonDeserialize(using = AmountJson.class) @Schema(type = "string") @Nullable Euro amount,
    @Nullable String document,
    @Nullable String text) {

  private static final int MOST = 1000;
  private static final int LONGEST_ID = 150;

  /**
   * @throws fi.polku.shared.InvalidInputException {@code required} or {@code cost-year}
   */
  CostYear costYear(String knownArea) {
    var check = new InputCheck();
    var read =
        check.required(
            "year",
            year == null ? null : String.valueOf(year),
            number -> new CostYear(knownArea, Integer.parseInt(number)));
    check.refuseIfProblems();
    return read.orElseThrow();
  }

  /**
   * @throws fi.polku.shared.InvalidInputException if there are too few or too many, or ids are
   *     missing, too long or twice
   */
  List<Told> told() {
    var check = new InputCheck();
    var told = new ArrayList<Told>();
    Set<String> ids = new HashSet<>();
    if (entries == null) {
      var one =
          new ToldCost(externalId, costKind, service, municipality, month, amount, document, text);
      add(one, "", told, ids, check);
    } else if (entries.isEmpty() || entries.size() > MOST) {
      check.problem("entries", "cost-entries-many", MOST);
    } else {
      for (int at = 0; at < entries.size(); at++) {
        add(entries.get(at), "entries[" + at + "].", told, ids, check);
      }
    }
    check.refuseIfProblems();
    return told;
  }

  private static void add(
      @Nullable ToldCost one, String path, List<Told> told, Set<String> ids, InputCheck check) {
    String id = one == null || one.externalId() == null ? "" : one.externalId().strip();
    if (one == null || id.isEmpty()) {
      check.problem(path + "externalId", "required");
    } else if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
      check.problem(path + "externalId", "cost-external-id", LONGEST_ID);
    } else if (!ids.add(id)) {
      check.problem(path + "externalId", "cost-external-id-twice");
    } else {
      told.add(one.told(path));
    }
  }
}
