package fi.polku.sandbox.population;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.InputCheck;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the people of the sandbox and lets them move, die, be protected and be corrected. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/population")
class LifeController {

  private final SandboxPeople people;
  private final Life life;

  LifeController(SandboxPeople people, Life life) {
    this.people = people;
    this.life = life;
  }

  /** Everybody, by name. */
  @GetMapping
  List<Inhabitant> all() {
    return people.all().stream().map(Inhabitant::of).toList();
  }

  /**
   * Something happens to the person of the code, which is told in the body alone.
   *
   * @param event {@code moves}, {@code deaths}, {@code restrictions}, {@code languages} or {@code
   *     corrections}
   */
  @PostMapping("/{event}")
  Inhabitant happens(@PathVariable String event, @RequestBody LifeRequest request) {
    var check = new InputCheck();
    var what = check.required("event", event, LifeEvent::of);
    var code = check.required("identityCode", request.identityCode(), PersonalIdentityCode::of);
    check.refuseIfProblems();
    return Inhabitant.of(life.happens(what.orElseThrow(), code.orElseThrow(), request));
  }

  /** A person as the API shows her. */
  record Inhabitant(
      String identityCode,
      String firstNames,
      String lastName,
      String language,
      String citizenship,
      @Nullable String municipality,
      LocalDate livesThereSince,
      boolean restricted,
      @Nullable LocalDate diedOn,
      @Nullable String replacedBy,
      @Nullable String permitType,
      @Nullable LocalDate permitUntil) {

    static Inhabitant of(SandboxPerson person) {
      Permit permit = person.permit();
      return new Inhabitant(
          person.identityCode().value(),
          person.firstNames(),
          person.lastName(),
          person.language(),
          person.citizenship(),
          person.municipality() == null ? null : person.municipality().value(),
          person.livesThereSince(),
          person.restricted(),
          person.diedOn(),
          person.replacedBy() == null ? null : person.replacedBy().value(),
          permit == null ? null : permit.type().key(),
          permit == null ? null : permit.until());
    }

    /** Never prints whose data it is. */
    @Override
    public String toString() {
      return "Inhabitant[***]";
    }
  }
}
