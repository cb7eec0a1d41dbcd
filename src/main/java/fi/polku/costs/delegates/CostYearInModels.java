package fi.polku.costs.delegates;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.costs.CostYear;
import fi.polku.engine.ModelBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** {@code kustannusvuosi} in models: what there is one of for each, and days of the year. */
@ModelBean("kustannusvuosi")
public class CostYearInModels {

  /** Months after which the board gets a report (PORVOO 4.4). */
  private static final List<Integer> REPORTED = List.of(4, 8);

  private final Areas areas;
  private final Clock clock;

  CostYearInModels(Areas areas, Clock clock) {
    this.areas = areas;
    this.clock = clock;
  }

  /** Codes of the area's municipalities. */
  public List<String> kunnat(DelegateExecution execution) {
    String area = new YearStep(execution).year().area();
    return areas.find(area).map(Area::municipalities).orElse(List.of()).stream()
        .map(municipality -> municipality.code().value())
        .toList();
  }

  /** The months of a year. */
  public List<Integer> kuukaudet(DelegateExecution execution) {
    return IntStream.rangeClosed(1, 12).boxed().toList();
  }

  public List<Integer> raporttikuukaudet(DelegateExecution execution) {
    return REPORTED;
  }

  /** Numbers of the invoices that were made last, from the variable {@code laskut}. */
  public List<String> laskut(DelegateExecution execution) {
    return Arrays.stream(new YearStep(execution).textOrEmpty("laskut").split(","))
        .filter(number -> !number.isEmpty())
        .toList();
  }

  /** Beginning of day {@code laskutuspaiva} of month {@code kuukausi}. */
  public Date laskutushetki(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    return start(day(step, "kuukausi").withDayOfMonth(step.number("laskutuspaiva")));
  }

  /** The first moment behind month {@code raporttiKuukausi}. */
  public Date raporttihetki(DelegateExecution execution) {
    return start(day(new YearStep(execution), "raporttiKuukausi").plusMonths(1));
  }

  private static LocalDate day(YearStep step, String month) {
    CostYear year = step.year();
    return LocalDate.of(year.year(), step.number(month), 1);
  }

  private Date start(LocalDate day) {
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
