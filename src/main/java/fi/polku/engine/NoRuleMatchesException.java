package fi.polku.engine;

/** A table has no rule for the facts: its process owner must complete it; nothing is guessed. */
public class NoRuleMatchesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoRuleMatchesException(String decision, int version) {
    super("No rule of decision " + decision + " version " + version + " matches the facts");
  }
}
