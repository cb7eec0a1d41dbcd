package fi.polku.costs.web.entries;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostEntries;
import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.shared.InputCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cost-entries")
@Tag(name = "Cost entries")
class CostEntryApi {

  private final CostAccess access;
  private final CostEntries costs;
  private final JournalEntries journal;

  CostEntryApi(CostAccess access, CostEntries costs, JournalEntries journal) {
    this.access = access;
    this.costs = costs;
    this.journal = journal;
  }

  @PostMapping
  @Operation(
      summary = "Books actual costs",
      description =
          "One cost, or up to 1,000 of which all are booked or none. A cost that was told before"
              + " by the same externalId is not booked again.")
  @ApiResponse(responseCode = "201", description = "At least one was new")
  @ApiResponse(responseCode = "200", description = "All had been booked before")
  @ApiResponse(responseCode = "400", description = "Something is wrong; nothing was booked")
  @ApiResponse(responseCode = "404", description = "No such employment area for the caller")
  @ApiResponse(responseCode = "409", description = "An externalId has another content")
  ResponseEntity<Booked> book(@RequestBody Telling telling) {
    var check = new InputCheck();
    var area = check.required("area", telling.area(), text -> text);
    check.refuseIfProblems();
    CostReader reader = access.financeOf(area.orElseThrow());
    CostYear year = telling.costYear(reader.area().id());
    CostEntries.Booking booking = costs.book(year, telling.told());
    return ResponseEntity.status(booking.booked() > 0 ? HttpStatus.CREATED : HttpStatus.OK)
        .body(
            new Booked(
                booking.booked(),
                booking.entries().stream().map(one -> CostEntryAnswer.of(one, reader)).toList()));
  }

  @PostMapping("/{id}/reversal")
  @Operation(summary = "Takes a cost back by one of the opposite sign, once")
  @ApiResponse(responseCode = "201", description = "The entry that takes it back")
  @ApiResponse(responseCode = "404", description = "No such cost for the caller")
  @ApiResponse(responseCode = "409", description = "Taken back already, or itself a taking back")
  ResponseEntity<CostEntryAnswer> reverse(
      @PathVariable("id") long id,
      @RequestParam("area") String area,
      @RequestBody(required = false) @Nullable Reversal reversal) {
    CostReader reader = access.financeOf(area);
    String reason = reversal == null || reversal.reason() == null ? "" : reversal.reason().strip();
    BookedEntry booked = costs.reverse(reader.area().id(), id, reason);
    return ResponseEntity.status(HttpStatus.CREATED).body(CostEntryAnswer.of(booked, reader));
  }

  @GetMapping
  @Operation(
      summary = "Booked costs of a year, the newest first",
      description = "A municipality's user gets those of the municipality.")
  @ApiResponse(responseCode = "200", description = "A page; next is given as before of the next")
  @ApiResponse(responseCode = "404", description = "No such employment area for the caller")
  Page page(
      @RequestParam("area") String area,
      @RequestParam("year") int year,
      @RequestParam Map<String, String> parameters) {
    CostReader reader = access.of(area);
    var query = EntryQuery.ofApi(reader, year, parameters);
    List<BookedEntry> found =
        query.none()
            ? List.of()
            : journal.newest(query.filter(), query.before(), query.limit() + 1);
    boolean more = found.size() > query.limit();
    List<BookedEntry> shown = more ? found.subList(0, query.limit()) : found;
    return new Page(
        shown.stream().map(one -> CostEntryAnswer.of(one, reader)).toList(),
        more ? shown.get(shown.size() - 1).id() : null);
  }

  /** Why a cost is taken back; no personal data. */
  record Reversal(@Nullable String reason) {}

  /**
   * What became of a telling.
   *
   * @param booked how many were new
   * @param entries all, in the order told
   */
  record Booked(int booked, List<CostEntryAnswer> entries) {}

  /**
   * @param next null: these are the last
   */
  record Page(List<CostEntryAnswer> entries, @Nullable Long next) {}
}
