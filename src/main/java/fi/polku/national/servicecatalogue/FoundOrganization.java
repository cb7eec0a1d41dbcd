package fi.polku.national.servicecatalogue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** An organisation as PTV answers it. */
record FoundOrganization(
    UUID id, @Nullable String businessCode, @Nullable List<Named> organizationNames) {

  FoundOrganization {
    Assert.notNull(id, "The organisation has no id");
  }
}
