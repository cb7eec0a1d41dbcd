package fi.polku.costs.sheets;

/** Which texts a spreadsheet program could take for a formula (OWASP, CSV injection). */
final class Formulas {

  private static final String BEGINNINGS = "=+-@\t\r";

  private Formulas() {}

  static boolean beginsIn(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
