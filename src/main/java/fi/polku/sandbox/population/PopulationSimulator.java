package fi.polku.sandbox.population;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.SandboxSettings;
import fi.polku.shared.PersonalIdentityCode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code HenkilonTunnusKysely} as {@code contracts/population.wsdl} says. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping({"/simulator/population", "/simulator/population/"})
class PopulationSimulator {

  private static final String NOT_FOUND = "0001";
  private static final String NO_ACCESS = "0002";

  private final SandboxPeople people;
  private final SandboxSettings settings;

  PopulationSimulator(SandboxPeople people, SandboxSettings settings) {
    this.people = people;
    this.settings = settings;
  }

  /** The description of the service, as {@code ?wsdl} gives it. */
  @GetMapping(produces = MediaType.TEXT_XML_VALUE)
  Resource wsdl() {
    return new ClassPathResource("national/contracts/population.wsdl");
  }

  @PostMapping(consumes = MediaType.TEXT_XML_VALUE, produces = "text/xml;charset=UTF-8")
  ResponseEntity<String> ask(@RequestBody byte[] message) {
    Optional<SoapQuestion> read = SoapQuestion.read(message);
    if (read.isEmpty()) {
      return fault("", "Client.InvalidSoap", "Not a SOAP message");
    }
    SoapQuestion question = read.get();
    String call = question.header("id");
    if (call.isEmpty()
        || question.header("client").isEmpty()
        || question.header("userId").isEmpty()
        || !question.header("service").contains("HenkilonTunnusKysely")
        || !question.header("protocolVersion").equals("4.0")) {
      return fault(call, "Client.MissingHeader", "An X-Road header is missing or malformed");
    }
    return ResponseEntity.ok(answer(call, question));
  }

  private String answer(String call, SoapQuestion question) {
    boolean known =
        settings.username().equals(question.field("Kayttajatunnus"))
            && settings.password().equals(question.field("Salasana"))
            && !question.field("SoSoNimi").isEmpty()
            && !question.field("Loppukayttaja").isEmpty();
    if (!known) {
      return SoapAnswers.refused(call, NO_ACCESS, "No access");
    }
    String asked = question.field("Henkilotunnus");
    return PersonalIdentityCode.parse(asked)
        .flatMap(people::find)
        .map(person -> SoapAnswers.found(call, asked, person))
        .orElseGet(() -> SoapAnswers.refused(call, NOT_FOUND, "Not found"));
  }

  private static ResponseEntity<String> fault(String call, String code, String reason) {
    return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR)
        .body(SoapAnswers.fault(call, code, reason));
  }
}
