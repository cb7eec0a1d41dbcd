package fi.polku.costs.agreement;

import fi.polku.costs.Criterion;
import fi.polku.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One answer of an agreement's table, column by column; what is left out is empty. */
record AgreementRow(Map<String, Object> cells) {

  private static final Pattern WEIGHT = Pattern.compile("0\\.[0-9]{1,12}|1(\\.0{1,12})?");
  private static final String ALL_INHABITANTS = Criterion.INHABITANTS.key();

  String text(String column) {
    Object cell = cells.get(column);
    return cell == null ? "" : cell.toString().strip();
  }

  String method() {
    return text("menetelma");
  }

  String criteria() {
    return text("peruste");
  }

  /** A number of the table is read as people write it: 0.45 is exactly 45/100. */
  String weight() {
    Object cell = cells.get("paino");
    return cell instanceof Number number
        ? new BigDecimal(number.toString()).toPlainString()
        : text("paino");
  }

  String timing() {
    return text("ajankohta");
  }

  String budgetTiming() {
    return text("talousarvionAjankohta");
  }

  LocalizedText name(String otherwise) {
    String fi = text("nimiFi");
    return new LocalizedText(fi.isEmpty() ? otherwise : fi, text("nimiSv"), text("nimiEn"));
  }

  /** Sharing by inhabitants needs no more to be said than that. */
  AgreementRow orInhabitants(Method method) {
    if (method != Method.INHABITANTS) {
      return this;
    }
    Map<String, Object> filled = new HashMap<>(cells);
    fill(filled, "peruste", ALL_INHABITANTS);
    fill(filled, "paino", "1");
    fill(filled, "ajankohta", Timing.END_OF_PREVIOUS_YEAR.key());
    fill(filled, "talousarvionAjankohta", Timing.LATEST.key());
    return new AgreementRow(filled);
  }

  private void fill(Map<String, Object> filled, String column, String value) {
    if (text(column).isEmpty()) {
      filled.put(column, value);
    }
  }

  /**
   * An exact decimal above 0, at most 1.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static BigDecimal weight(String text) {
    if (!WEIGHT.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
      throw new IllegalArgumentException("weight");
    }
    return new BigDecimal(text);
  }
}
