package fi.polku.services.web;

import fi.polku.areas.Areas;
import fi.polku.areas.Service;
import fi.polku.areas.ServiceCustomer;
import fi.polku.areas.ServiceGroup;
import fi.polku.services.Arrangement;
import fi.polku.services.ServiceArrangements;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/services")
@Tag(name = "Services")
class ServicesApi {

  private final ServiceArrangements arrangements;
  private final Areas areas;

  ServicesApi(ServiceArrangements arrangements, Areas areas) {
    this.arrangements = arrangements;
    this.areas = areas;
  }

  @GetMapping
  @Operation(
      summary = "The catalogue of services, and who arranges each in an area",
      description = "As the table in force today decides; each service with its parts.")
  @ApiResponse(responseCode = "200", description = "All services, group by group")
  @ApiResponse(responseCode = "404", description = "No such employment area")
  List<Item> services(
      @Parameter(description = "Employment area, for instance oulu") @RequestParam String area) {
    return areas
        .find(area)
        .map(arrangements::in)
        .orElseThrow(() -> new NotFoundException("area"))
        .entrySet()
        .stream()
        .map(entry -> Item.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * A service of the catalogue.
   *
   * @param sources the documents and chapters that name the service
   * @param arranged the service itself first (part null), then its parts
   */
  @Schema(name = "CatalogueService")
  record Item(
      String id,
      ServiceGroup group,
      ServiceCustomer customer,
      LocalizedText name,
      List<String> sources,
      List<Arrangement> arranged) {

    static Item of(Service service, List<Arrangement> arranged) {
      return new Item(
          service.id(),
          service.group(),
          service.customer(),
          service.name(),
          service.sources(),
          arranged);
    }
  }
}
