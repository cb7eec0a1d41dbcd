package fi.polku.national.servicecatalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What PTV said of a municipality's services, and when.
 *
 * @param readAt null when it has not been asked yet
 */
public record DescribedServices(List<ServiceDescription> services, @Nullable Instant readAt) {

  public DescribedServices {
    services = List.copyOf(services);
  }

  /** Descriptions of one service of our catalogue. */
  public List<ServiceDescription> of(String service) {
    return services.stream().filter(one -> one.service().equals(service)).toList();
  }
}
