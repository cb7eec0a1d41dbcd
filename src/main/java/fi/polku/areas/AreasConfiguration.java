package fi.polku.areas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the areas once, so that a mistake in their files stops the start and not a customer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AreaSettings.class)
class AreasConfiguration {

  @Bean
  Areas areas(AreaSettings settings, ResourcePatternResolver resources) throws IOException {
    List<Area> areas = new ArrayList<>();
    for (String location : settings.location()) {
      for (Resource file : resources.getResources(location)) {
        areas.add(AreaFile.read(file));
      }
    }
    return new AreaCatalogue(areas);
  }

  @Bean
  ServiceCatalogue serviceCatalogue(AreaSettings settings, ResourcePatternResolver resources) {
    return ServiceFile.read(resources.getResource(settings.services()));
  }
}
