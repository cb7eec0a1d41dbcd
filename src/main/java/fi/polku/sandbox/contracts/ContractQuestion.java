package fi.polku.sandbox.contracts;

import com.fasterxml.jackson.databind.JsonNode;

/** How a simulated system answers a question, {@code POST /v1/<question>}. */
public interface ContractQuestion {

  /** Key of the system. */
  String system();

  /** Last part of the path. */
  String question();

  /** The answer, as the contract's schema has it. */
  Object answer(JsonNode asked);
}
