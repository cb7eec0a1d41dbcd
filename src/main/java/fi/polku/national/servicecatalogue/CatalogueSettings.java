package fi.polku.national.servicecatalogue;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Which version of the interface is asked; paths differ by it.
 *
 * @param version {@code v11}, or {@code v12} when it replaces it
 */
@ConfigurationProperties("polku.national.service-catalogue")
record CatalogueSettings(@DefaultValue("v11") String version) {

  private static final Set<String> KNOWN = Set.of("v11", "v12");

  CatalogueSettings {
    Assert.isTrue(
        KNOWN.contains(version), "polku.national.service-catalogue.version is v11 or v12");
  }
}
