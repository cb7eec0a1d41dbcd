package fi.polku.costs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.polku.shared.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A kind of cost (kustannuslaji), as the area's agreement names it: Finnish, kebab case. Which
 * kinds there are is the agreement's matter.
 */
public record CostKind(@JsonValue String id) implements Comparable<CostKind> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  /** Net costs of the services produced for all (PORVOO 4.2); what is meant when none is named. */
  public static final CostKind OPERATIONS = new CostKind("kayttotalous");

  /** Investments, billed and evened apart (PORVOO 4.6). */
  public static final CostKind INVESTMENTS = new CostKind("investoinnit");

  /**
   * @throws InvalidValueException {@code cost-kind}
   */
  @JsonCreator
  public CostKind {
    if (!FORM.matcher(id).matches()) {
      throw new InvalidValueException("cost-kind");
    }
  }

  @Override
  public int compareTo(CostKind other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
