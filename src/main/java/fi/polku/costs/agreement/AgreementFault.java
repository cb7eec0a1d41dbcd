package fi.polku.costs.agreement;

import java.util.List;

/**
 * What is wrong with an agreement's table.
 *
 * @param arguments of the sentence that tells it: the kind of cost, the year, and what was found
 */
public record AgreementFault(Kind kind, List<String> arguments) {

  public AgreementFault {
    arguments = List.copyOf(arguments);
  }

  /** Which rule is broken. */
  public enum Kind {
    /** The name is no kind of cost: small letters, digits and hyphens. */
    KIND,
    /** No such method. */
    METHOD,
    /** Rows of one kind and year share it in different ways. */
    METHODS,
    /** No such criterion could be, or one is named where none is used. */
    CRITERION,
    /** Two rows compare the same. */
    CRITERION_TWICE,
    /** No weight between 0 and 1, or one is given where none is used. */
    WEIGHT,
    /** No such timing. */
    TIMING,
    /** The weights of a kind do not sum to exactly one. */
    SUM
  }
}
