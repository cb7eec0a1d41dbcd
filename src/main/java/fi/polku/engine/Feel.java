package fi.polku.engine;

import java.util.Map;

/** FEEL expressions outside a table, such as the conditions of forms. */
public interface Feel {

  /** Whether the unary condition (a FEEL expression, with or without leading {@code =}) holds. */
  boolean holds(String expression, Map<String, Object> variables);
}
