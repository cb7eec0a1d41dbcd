package fi.polku.areas;

import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The catalogue as the application has it. */
public final class OurServices {

  private OurServices() {}

  public static ServiceCatalogue catalogue() {
    return ServiceFile.read(new ClassPathResource("areas/catalogue/services.yml"));
  }

  public static List<String> ids() {
    return catalogue().all().stream().map(Service::id).toList();
  }
}
