package fi.polku.modelling.checks;

import java.util.regex.Pattern;

/** Whether a time to keep history is given in days: {@code 3650} or {@code P3650D}. */
public final class HistoryTime {

  private static final Pattern DAYS = Pattern.compile("\\d{1,5}|P\\d{1,5}D");

  private HistoryTime() {}

  public static boolean isGiven(String value) {
    return DAYS.matcher(value).matches();
  }
}
