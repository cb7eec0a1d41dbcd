package fi.polku.sandbox.demo;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.cases.CaseRecord;
import fi.polku.journeys.ChangeReport;
import fi.polku.journeys.ChangeReportCheck;
import fi.polku.journeys.ChangeReports;
import fi.polku.journeys.ReportKind;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.InputCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happens in the lives of demo customers at any time: work most often. */
@SandboxOnly
@Component
class LifeEvents {

  private static final int FINDS_WORK = 55;

  private final ChangeReports reports;
  private final ChangeReportCheck check;
  private final Areas areas;
  private final Staff staff;

  LifeEvents(ChangeReports reports, ChangeReportCheck check, Areas areas, Staff staff) {
    this.reports = reports;
    this.check = check;
    this.areas = areas;
    this.staff = staff;
  }

  /** Tells the case of a change that it waits for; of none when it waits for none. */
  void tell(CaseRecord of, LocalDate today, Odds odds, Problems problems) {
    staff
        .forTask(Role.SUPERVISOR.key(), of.municipality(), of.restricted())
        .ifPresent(who -> staff.as(who, () -> tell(of, who, today, odds, problems)));
  }

  private boolean tell(
      CaseRecord of, PolkuUser who, LocalDate today, Odds odds, Problems problems) {
    List<ReportKind> awaited = reports.awaited(of.id(), who);
    if (awaited.isEmpty()) {
      return false;
    }
    ReportKind any = odds.of(awaited);
    ReportKind kind =
        odds.in100(FINDS_WORK) && awaited.contains(ReportKind.EMPLOYED) ? ReportKind.EMPLOYED : any;
    try {
      ChangeReport report = check.read(kind, texts(kind, of, today, odds), new InputCheck());
      return reports.tell(of.id(), report, null, who);
    } catch (RuntimeException failed) { // whatever a model does: nothing has changed
      problems.add(kind.name(), failed.toString());
      return false;
    }
  }

  private Map<String, String> texts(ReportKind kind, CaseRecord of, LocalDate today, Odds odds) {
    Map<String, String> all =
        Map.of(
            "reason", "OWN_WISH",
            "startsOn", today.plusDays(odds.between(0, 20)).toString(),
            "fixedTerm", String.valueOf(odds.in100(40)),
            "endsOn", today.plusDays(odds.between(60, 200)).toString(),
            "subsidised", String.valueOf(odds.in100(25)),
            "municipality", elsewhere(of, odds),
            "movedOn", today.toString(),
            "diedOn", today.toString(),
            "permitType", odds.in100(70) ? "A" : ChangeReportCheck.NO_PERMIT,
            "validUntil", today.plusYears(1).toString());
    return all.entrySet().stream()
        .filter(text -> ChangeReportCheck.fields(kind).contains(text.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Another municipality of ours, or one that is nobody's here. */
  private String elsewhere(CaseRecord of, Odds odds) {
    List<String> ours =
        areas.all().stream()
            .flatMap(area -> area.municipalities().stream())
            .map(Municipality::code)
            .filter(code -> !code.equals(of.municipality()))
            .map(code -> code.value())
            .toList();
    String one = odds.of(ours);
    return odds.in100(75) ? one : ChangeReportCheck.ELSEWHERE;
  }
}
