package fi.polku.journeys.forms;

import fi.polku.shared.InvalidValueException;

/**
 * A text that lets a pattern look at it only so many times. A model's pattern may need exponential
 * time on a text made for it; such a text is refused instead.
 */
final class PatientText implements CharSequence {

  private static final int PATIENCE = 2_000_000;

  private final String text;
  private int looks;

  PatientText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++looks > PATIENCE) {
      throw new InvalidValueException("pattern");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
