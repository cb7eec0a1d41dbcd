package fi.polku.costs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.polku.shared.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What municipalities are compared by (jakoperuste), such as the number of unemployed; an area may
 * enter figures of its own criteria. Finnish, kebab case, as the agreement's table names it.
 */
public record Criterion(@JsonValue String key) implements Comparable<Criterion> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  public static final Criterion INHABITANTS = new Criterion("vaesto");
  public static final Criterion INHABITANTS_18_64 = new Criterion("vaesto-18-64");
  public static final Criterion UNEMPLOYED = new Criterion("tyottomat");
  public static final Criterion IN_SERVICES = new Criterion("palveluissa");
  public static final Criterion FOREIGN_LANGUAGE_SPEAKERS = new Criterion("vieraskieliset");

  /** State contribution for employment services in euros (TE-VOS, PIRKANMAA J3; OULU annex 2). */
  public static final Criterion STATE_CONTRIBUTION = new Criterion("te-vos");

  /** Euros of the costs that each municipality has caused, by the journal; never entered. */
  public static final Criterion CAUSED = new Criterion("aiheutuneet");

  /**
   * @throws InvalidValueException {@code criterion}
   */
  @JsonCreator
  public Criterion {
    if (!FORM.matcher(key).matches()) {
      throw new InvalidValueException("criterion");
    }
  }

  /**
   * Criteria whose figures are added up.
   *
   * @param joined such as {@code tyottomat+palveluissa}
   * @throws InvalidValueException {@code criterion}
   */
  public static List<Criterion> added(String joined) {
    return Arrays.stream(joined.split("\\+", -1)).map(String::strip).map(Criterion::new).toList();
  }

  @Override
  public int compareTo(Criterion other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
