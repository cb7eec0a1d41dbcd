package fi.polku.national.servicecatalogue;

import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * PTV's descriptions of employment services. They are shown as they were last read; who asks for
 * ones older than {@link #AGE} gets them too, and they are read anew in the background. While PTV
 * does not answer, the old ones stay.
 */
@Service
public class MunicipalityServices {

  static final Duration AGE = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(MunicipalityServices.class);

  private static final int MOST = 200;

  private final CatalogueClient client;
  private final DescriptionTable table;
  private final MatchingServices matching;
  private final Clock clock;
  private final BackgroundReading background;
  private final Set<MunicipalityCode> underWay = ConcurrentHashMap.newKeySet();

  MunicipalityServices(
      CatalogueClient client,
      DescriptionTable table,
      MatchingServices matching,
      Clock clock,
      BackgroundReading background) {
    this.client = client;
    this.table = table;
    this.matching = matching;
    this.clock = clock;
    this.background = background;
  }

  /** What is known of the municipality's services; never waits for PTV. */
  public DescribedServices of(MunicipalityCode municipality) {
    Optional<Instant> readAt = table.readAt(municipality);
    if (isOld(readAt) && underWay.add(municipality)) {
      background.execute(() -> refreshQuietly(municipality));
    }
    return new DescribedServices(table.of(municipality), readAt.orElse(null));
  }

  /**
   * The same, read anew first when it is old.
   *
   * @throws RemoteFailure if it must be read anew and PTV does not answer
   */
  public DescribedServices upToDate(MunicipalityCode municipality) {
    if (isOld(table.readAt(municipality))) {
      refresh(municipality);
    }
    return new DescribedServices(table.of(municipality), table.readAt(municipality).orElse(null));
  }

  /**
   * Reads the municipality's descriptions anew.
   *
   * @throws RemoteFailure if PTV does not answer; what was known stays
   */
  void refresh(MunicipalityCode municipality) {
    List<ServiceDescription> found = new ArrayList<>();
    for (CataloguePage.Item item : client.services(municipality)) {
      Optional<String> service = matching.find(item.name());
      boolean isNew = found.stream().noneMatch(one -> one.id().equals(item.id()));
      if (service.isPresent() && isNew && found.size() < MOST) {
        describe(item.id(), service.get()).ifPresent(found::add);
      }
    }
    table.replace(municipality, found, clock.instant());
  }

  private boolean isOld(Optional<Instant> readAt) {
    return readAt.isEmpty() || readAt.get().plus(AGE).isBefore(clock.instant());
  }

  private Optional<ServiceDescription> describe(UUID id, String service) {
    return client
        .service(id)
        .flatMap(
            found ->
                Named.of(found.serviceNames(), "Name")
                    .map(
                        name ->
                            new ServiceDescription(
                                id,
                                service,
                                name,
                                Named.of(found.serviceDescriptions(), "Summary").orElse(null),
                                channel(found).orElse(null))));
  }

  private Optional<LocalizedText> channel(FoundService found) {
    return Optional.ofNullable(found.serviceChannels()).stream()
        .flatMap(List::stream)
        .flatMap(channel -> Optional.ofNullable(channel.serviceChannel()).stream())
        .flatMap(link -> Optional.ofNullable(link.id()).stream())
        .findFirst()
        .flatMap(client::channel);
  }

  private void refreshQuietly(MunicipalityCode municipality) {
    try {
      refresh(municipality);
    } catch (RemoteFailure noAnswer) {
      LOG.info("Descriptions of services wait for PTV: {}", noAnswer.reason());
    } catch (DuplicateKeyException another) {
      LOG.info("Descriptions of services were just read by another node");
    } finally {
      underWay.remove(municipality);
    }
  }
}
