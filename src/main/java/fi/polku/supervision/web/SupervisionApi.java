package fi.polku.supervision.web;

import fi.polku.access.CurrentUser;
import fi.polku.deadlines.DeadlineCounts;
import fi.polku.shared.MunicipalityCode;
import fi.polku.supervision.WatchedDeadlines;
import fi.polku.supervision.WatchedVacancies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/supervision")
@Tag(name = "Supervision")
class SupervisionApi {

  private final WatchedDeadlines watched;
  private final WatchedVacancies vacancies;
  private final CurrentUser user;

  SupervisionApi(WatchedDeadlines watched, WatchedVacancies vacancies, CurrentUser user) {
    this.watched = watched;
    this.vacancies = vacancies;
    this.user = user;
  }

  @GetMapping("/deadlines")
  @Operation(
      summary = "Statutory deadlines of an area by kind and municipality",
      description = "Only municipalities and customers that the caller may see are counted.")
  @ApiResponse(responseCode = "200", description = "A row for each kind and municipality")
  @ApiResponse(responseCode = "404", description = "No such employment area")
  List<Row> deadlines(
      @Parameter(description = "Employment area, for instance porvoo") @RequestParam String area) {
    return watched.counts(watched.area(area), user.require()).stream().map(Row::of).toList();
  }

  @GetMapping("/vacancies")
  @Operation(
      summary = "How long an area's vacancies stay open, and its waiting area",
      description = "Only employers that the caller may see are counted.")
  @ApiResponse(responseCode = "200", description = "The area's numbers")
  @ApiResponse(responseCode = "404", description = "No such employment area")
  VacancyBoard vacancies(
      @Parameter(description = "Employment area, for instance porvoo") @RequestParam String area) {
    return VacancyBoard.of(vacancies, watched.area(area), user.require());
  }

  /**
   * Deadlines of one kind in one municipality.
   *
   * @param open running, those past their due time included
   * @param dueSoon running and due within seven days
   * @param breached running past the due time
   * @param metShare share met in time of those due or ended in the last 30 days; null if none
   */
  @Schema(name = "DeadlineNumbers")
  record Row(
      String kind,
      MunicipalityCode municipality,
      int open,
      int dueSoon,
      int breached,
      @Nullable Double metShare) {

    static Row of(DeadlineCounts counts) {
      return new Row(
          counts.kind(),
          counts.municipality(),
          counts.open(),
          counts.dueSoon(),
          counts.breached(),
          counts.metShare());
    }
  }
}
