package fi.polku.sandbox.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers as the contracts say. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/{system}/v1")
class ContractSimulator {

  private static final int LONGEST_ID = 300;

  private final Contracts contracts;
  private final XRoadCallers callers;
  private final ReceivedActs acts;
  private final List<ContractQuestion> questions;

  ContractSimulator(
      Contracts contracts,
      XRoadCallers callers,
      ReceivedActs acts,
      List<ContractQuestion> questions) {
    this.contracts = contracts;
    this.callers = callers;
    this.acts = acts;
    this.questions = questions;
  }

  @PutMapping("/{collection}/{externalId}")
  ResponseEntity<Object> put(
      @PathVariable String system,
      @PathVariable String collection,
      @PathVariable String externalId,
      @RequestHeader HttpHeaders headers,
      @RequestBody JsonNode act) {
    Optional<Contract> contract =
        contracts.of(system).filter(known -> known.hasCollection(collection));
    if (contract.isEmpty()) {
      return problem(HttpStatus.NOT_FOUND, "unknown-operation");
    }
    return callers
        .refusal(headers)
        .or(() -> wrongId(externalId))
        .or(() -> contract.get().refusalOfAct(collection, act).map(ContractSimulator::refused))
        .orElseGet(() -> keep(system, collection, externalId, headers, act));
  }

  @GetMapping("/{collection}/{externalId}")
  ResponseEntity<Object> get(
      @PathVariable String system,
      @PathVariable String collection,
      @PathVariable String externalId,
      @RequestHeader HttpHeaders headers) {
    return callers
        .refusal(headers)
        .or(() -> acts.find(system, collection, externalId).map(Recorded::found))
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found"));
  }

  @PostMapping("/{question}")
  ResponseEntity<Object> ask(
      @PathVariable String system,
      @PathVariable String question,
      @RequestHeader HttpHeaders headers,
      @RequestBody JsonNode asked) {
    Optional<Contract> contract = contracts.of(system).filter(known -> known.hasQuestion(question));
    Optional<ContractQuestion> answering =
        questions.stream()
            .filter(one -> one.system().equals(system) && one.question().equals(question))
            .findFirst();
    if (contract.isEmpty() || answering.isEmpty()) {
      return problem(HttpStatus.NOT_FOUND, "unknown-operation");
    }
    return callers
        .refusal(headers)
        .or(() -> contract.get().refusalOfQuestion(question, asked).map(ContractSimulator::refused))
        .orElseGet(() -> ResponseEntity.ok(answering.get().answer(asked)));
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException refused) {
    return refused("malformed-json");
  }

  private ResponseEntity<Object> keep(
      String system, String collection, String externalId, HttpHeaders headers, JsonNode act) {
    HttpStatus status = HttpStatus.CREATED;
    try {
      String issue = Optional.ofNullable(headers.getFirst("X-Road-Issue")).orElse("");
      acts.add(system, collection, externalId, issue, act);
    } catch (DuplicateKeyException known) {
      status = HttpStatus.OK;
    }
    return ResponseEntity.status(status)
        .body(Recorded.of(acts.find(system, collection, externalId).orElseThrow()));
  }

  private static Optional<ResponseEntity<Object>> wrongId(String externalId) {
    return externalId.length() > LONGEST_ID
        ? Optional.of(refused("invalid-externalId"))
        : Optional.empty();
  }

  private static ResponseEntity<Object> refused(String code) {
    return problem(HttpStatus.BAD_REQUEST, code);
  }

  private static ResponseEntity<Object> problem(HttpStatus status, String code) {
    return ResponseEntity.status(status).body(new Problem(code));
  }

  record Problem(String code) {}

  record Recorded(String externalId, UUID reference) {

    static Recorded of(ReceivedAct act) {
      return new Recorded(act.externalId(), act.reference());
    }

    static ResponseEntity<Object> found(ReceivedAct act) {
      return ResponseEntity.ok(of(act));
    }
  }
}
