package fi.polku.national.servicecatalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** A service as PTV answers it. */
record FoundService(
    UUID id,
    @Nullable List<Named> serviceNames,
    @Nullable List<Named> serviceDescriptions,
    @Nullable List<Channel> serviceChannels) {

  FoundService {
    Assert.notNull(id, "The service has no id");
  }

  record Channel(@Nullable Link serviceChannel) {}

  record Link(@Nullable UUID id) {}
}
