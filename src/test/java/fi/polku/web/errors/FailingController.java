package fi.polku.web.errors;

import fi.polku.shared.ConflictException;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Refuses and fails in every way there is. */
@RestController
class FailingController {

  enum Channel {
    ONLINE
  }

  record Inner(MunicipalityCode municipality) {}

  record Body(Inner inner, List<Integer> numbers, LocalDate day, Channel channel) {}

  @PostMapping("/api/body")
  void body(@RequestBody Body body) {}

  @GetMapping(path = "/api/parameter", produces = "application/json")
  int parameter(@RequestParam int limit) {
    return limit;
  }

  @GetMapping("/api/refused")
  void refused() {
    throw new InvalidInputException(
        List.of(
            FieldProblem.of("municipality", "municipality-code"),
            FieldProblem.of("lastName", "too-long", 100)));
  }

  @GetMapping("/api/missing")
  void missing() {
    throw new NotFoundException("case");
  }

  @GetMapping("/api/taken")
  void taken() {
    throw new ConflictException("taken");
  }

  @GetMapping("/api/changed")
  void changed() {
    throw new OptimisticLockingFailureException("changed");
  }

  @GetMapping("/api/denied")
  void denied() {
    throw new AccessDeniedException("denied");
  }

  @GetMapping("/api/failed")
  void failed() {
    throw new IllegalStateException("secret");
  }
}
