package fi.polku.areas;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the areas and the catalogue of their services are.
 *
 * @param location patterns of Spring resources, read together; {@code file:/etc/polku/areas/*.yml}
 *     serves an installation that keeps its areas outside the program
 * @param services the file of the catalogue
 */
@ConfigurationProperties("polku.areas")
record AreaSettings(
    @DefaultValue("classpath*:areas/*.yml") List<String> location,
    @DefaultValue("classpath:areas/catalogue/services.yml") String services) {}
