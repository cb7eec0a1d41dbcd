package fi.polku.modelling.checks;

import java.util.stream.Stream;

/**
 * One rule for models of one kind.
 *
 * @param <M> the model as the rules of its kind read it
 */
public interface ModelRule<M> {

  /** What the model breaks, given what is around it; nothing when it keeps the rule. */
  Stream<Problem> check(M model, Surroundings around);
}
