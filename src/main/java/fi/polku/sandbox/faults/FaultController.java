package fi.polku.sandbox.faults;

import fi.polku.sandbox.SandboxOnly;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes simulated systems fail, and well again. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/faults")
class FaultController {

  private final Faults faults;
  private final SimulatedSystems systems;

  FaultController(Faults faults, SimulatedSystems systems) {
    this.faults = faults;
    this.systems = systems;
  }

  /** Adds a fault behind those that wait. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  List<PlannedFault> add(@RequestBody FaultRequest request) {
    PlannedFault planned = request.checked(systems);
    faults.add(planned);
    return faults.waiting();
  }

  @GetMapping
  List<PlannedFault> waiting() {
    return faults.waiting();
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear() {
    faults.clear();
  }
}
