package fi.polku.models;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What models may name in expressions, reduced to the fewest rules a model test needs. */
final class StandIns {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private StandIns() {}

  static Date startOf(String day) {
    return Date.from(LocalDate.parse(day).atStartOfDay(HELSINKI).toInstant());
  }

  /** {@code paatostaulut}: the only deployed version is in force. */
  public static final class Tables {
    public Integer versio(String decision, DelegateExecution execution) {
      return 1;
    }
  }

  /** {@code kalenteri} on the engine's clock. */
  public static final class Calendar {
    public String tanaan() {
      return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), HELSINKI).toString();
    }

    public Date hetki(String day) {
      return startOf(day);
    }

    public Date hetkiEnnen(String day, String span) {
      return startOf(LocalDate.parse(day).minus(Period.parse(span)).toString());
    }

    public Date hetkiJalkeen(String day, String span) {
      return startOf(jalkeen(day, span));
    }

    public String jalkeen(String day, String span) {
      return LocalDate.parse(day).plus(Period.parse(span)).toString();
    }
  }

  /**
   * {@code vastuu}: the caseworker is responsible unless the case's own variable says otherwise.
   */
  public static final class Responsibility {
    public String rooli(DelegateExecution execution) {
      Object moved = execution.getVariable("vastuurooli");
      return moved == null ? "omavalmentaja" : (String) moved;
    }
  }

  /** {@code maaraaika}: warns after ten days, ends after fourteen. */
  public static final class DeadlineTimes {
    public Date varoitus(DelegateExecution execution) {
      return after(execution, 10);
    }

    public Date erapaiva(DelegateExecution execution) {
      return after(execution, 14);
    }

    public String maarapaiva(String kind, DelegateExecution execution) {
      return "2026-03-16";
    }

    public String ylittynyt(DelegateExecution execution) {
      return "ensiyhteydenotto";
    }

    private static Date after(DelegateExecution execution, int days) {
      String start = (String) execution.getVariable("palvelutarveAlkoi");
      return startOf(LocalDate.parse(start).plusDays(days).toString());
    }
  }
}
