package fi.polku.national.servicecatalogue;

import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.BusinessId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks PTV. When it does not answer, or not as it should, methods fail with {@link
 * fi.polku.national.remote.RemoteFailure}.
 */
@Component
class CatalogueClient {

  static final String SYSTEM = "service-catalogue";

  /** More than any municipality has; an answer that never ends is no list. */
  private static final int MOST_PAGES = 100;

  private final RemoteSystem system;
  private final CatalogueApi api;
  private final String version;

  CatalogueClient(RemoteSystems systems, CatalogueSettings settings) {
    this.system = systems.open(SYSTEM);
    this.api = system.client(CatalogueApi.class);
    this.version = settings.version();
  }

  /** All services that are told to be given in the municipality. */
  List<CataloguePage.Item> services(MunicipalityCode municipality) {
    List<CataloguePage.Item> all = new ArrayList<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      int number = page;
      CataloguePage found = ask(() -> api.services(version, municipality, number));
      all.addAll(found.itemList());
      if (found.itemList().isEmpty() || page >= found.pageCount()) {
        break;
      }
    }
    return all;
  }

  /** The service; none when it is no longer published. */
  Optional<FoundService> service(UUID id) {
    return find(() -> api.service(version, id));
  }

  /** The channel's name; none when it is no longer published. */
  Optional<LocalizedText> channel(UUID id) {
    return find(() -> api.channel(version, id))
        .flatMap(channel -> Named.of(channel.serviceChannelNames(), "Name"));
  }

  /** The name of the organisation with this Y-tunnus; none when PTV has no such. */
  Optional<LocalizedText> organization(BusinessId businessId) {
    return find(() -> api.organization(version, businessId))
        .flatMap(found -> Named.of(found.organizationNames(), "Name"));
  }

  private <T> Optional<T> find(Supplier<@Nullable T> question) {
    try {
      return Optional.of(system.call(question));
    } catch (RemoteError error) {
      if (error.status() == 404 && !error.fromXRoad()) {
        return Optional.empty();
      }
      throw error.asFailure(SYSTEM);
    }
  }

  private <T> T ask(Supplier<@Nullable T> question) {
    try {
      return system.call(question);
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }
}
