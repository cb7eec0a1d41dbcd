package fi.polku.national.population;

import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSettings;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.CaseId;
import fi.polku.shared.PersonalIdentityCode;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks the Population Information System about one person, {@code HenkilonTunnusKysely}. */
@Component
class PopulationClient {

  static final String SYSTEM = "population";

  private final RemoteSystem system;
  private final PopulationSettings agreement;
  private final SoapCalls calls;

  @Autowired
  PopulationClient(RemoteSystems systems, PopulationSettings agreement) {
    this(systems.open(SYSTEM), agreement);
  }

  PopulationClient(RemoteSystem system, PopulationSettings agreement) {
    this.system = system;
    this.agreement = agreement;
    this.calls = new SoapCalls(system);
  }

  /**
   * The person of the code, or nobody when the register does not know it.
   *
   * @throws RemoteFailure if the register did not answer, or what it answered is no answer
   */
  Optional<RegisteredPerson> ask(CaseId about, PersonalIdentityCode code) {
    return system.call(() -> answer(about, code));
  }

  private Optional<RegisteredPerson> answer(CaseId about, PersonalIdentityCode code) {
    RemoteSettings settings = system.settings();
    var question =
        new PopulationQuestion(
            UUID.randomUUID(),
            about,
            code,
            new SoapFrame(
                Objects.requireNonNullElse(settings.client(), ""),
                agreement.service(),
                agreement.endUser()),
            agreement,
            Objects.requireNonNullElse(settings.username(), ""),
            Objects.requireNonNullElse(settings.password(), ""));
    try {
      return calls.send(question);
    } catch (UnreadableAnswerException unreadable) {
      throw new RemoteFailure(SYSTEM, unreadable.reason());
    }
  }
}
