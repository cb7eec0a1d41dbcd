package fi.polku.national.servicecatalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** Where and how a service is given, as PTV answers it. */
record FoundChannel(
    UUID id,
    @Nullable String serviceChannelType,
    @Nullable List<Named> serviceChannelNames,
    @Nullable List<WebPage> webPages) {

  FoundChannel {
    Assert.notNull(id, "The channel has no id");
  }

  record WebPage(@Nullable String url, @Nullable String language) {}
}
