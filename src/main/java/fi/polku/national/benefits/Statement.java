package fi.polku.national.benefits;

/**
 * A labour-policy statement as the expert gave it.
 *
 * @param subject key of what it is about, as in the form {@code lausunto-tiedot}
 * @param text for the payer: what is stated, for which time and why
 * @param correction whether it takes the place of the last one of the case to this payer
 */
public record Statement(
    Payer payer, String subject, Conclusion conclusion, String text, boolean correction) {

  @Override
  public String toString() {
    return "Statement[" + payer + ", " + conclusion + "]";
  }
}
