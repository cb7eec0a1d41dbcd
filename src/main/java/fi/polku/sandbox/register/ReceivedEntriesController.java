package fi.polku.sandbox.register;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ReceivedActs;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the customer register has been told. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/customer-register/{caseId}")
class ReceivedEntriesController {

  private final ReceivedActs acts;

  ReceivedEntriesController(ReceivedActs acts) {
    this.acts = acts;
  }

  /** Entries about a case, oldest first. */
  @GetMapping
  List<ReceivedEntry> ofCase(@PathVariable String caseId) {
    var check = new InputCheck();
    var id = check.required("caseId", caseId, CaseId::of);
    check.refuseIfProblems();
    return acts.of("customer-register", id.orElseThrow().toString()).stream()
        .map(ReceivedEntry::of)
        .toList();
  }
}
