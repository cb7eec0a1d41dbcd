package fi.polku.national.populationchanges;

import fi.polku.national.remote.Framing;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteSettings;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.national.xroad.XRoad;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks which persons' data has changed. */
@Component
class ChangesClient {

  private final RemoteSystem system;
  private final ChangesApi api;

  @Autowired
  ChangesClient(RemoteSystems systems) {
    this(systems.open(PopulationChanges.SYSTEM));
  }

  ChangesClient(RemoteSystem system) {
    this.system = system;
    RemoteSettings settings = system.settings();
    this.api =
        settings.connected()
            ? system.client(ChangesApi.class, Framing.basic(settings), XRoad.framing(settings))
            : system.client(ChangesApi.class);
  }

  boolean isConnected() {
    return system.settings().connected();
  }

  /**
   * Where the changes of the next day begin.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no answer, or none of use
   */
  EntryKey keyOf(LocalDate day) {
    return call(() -> api.start(day.toString())).viimeisinKirjausavain();
  }

  /**
   * What has changed after the key; perhaps not all, see {@link Changes#ajanTasalla}.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no answer, or none of use
   */
  Changes after(EntryKey key, Collection<PersonalIdentityCode> people) {
    var asked =
        new ChangesApi.Asked(key, people.stream().map(PersonalIdentityCode::value).toList());
    return call(() -> api.changes(asked));
  }

  private <T> T call(Supplier<@Nullable T> question) {
    try {
      return system.call(question);
    } catch (RemoteError error) {
      throw error.asFailure(PopulationChanges.SYSTEM);
    }
  }
}
