package fi.polku.modelling.checks;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a documentation names what it rests on: "Lähde:" and something after it. */
public final class SourceNamed {

  private static final Pattern SOURCE = Pattern.compile("lähde:\\s*\\S.{4,}", Pattern.DOTALL);

  private SourceNamed() {}

  public static boolean in(String documentation) {
    return SOURCE.matcher(documentation.toLowerCase(Locale.ROOT)).find();
  }
}
