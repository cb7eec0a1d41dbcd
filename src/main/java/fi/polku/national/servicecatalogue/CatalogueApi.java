package fi.polku.national.servicecatalogue;

import fi.polku.shared.BusinessId;
import fi.polku.shared.MunicipalityCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** PTV's open interface as {@code national/contracts/service-catalogue.yaml} describes it. */
@HttpExchange(url = "/api/{version}", accept = "application/json")
interface CatalogueApi {

  /** Pages begin at 1. */
  @GetExchange("/Service/list/area/Municipality/code/{municipality}")
  @Nullable CataloguePage services(
      @PathVariable String version,
      @PathVariable MunicipalityCode municipality,
      @RequestParam int page);

  @GetExchange("/Service/{id}")
  @Nullable FoundService service(@PathVariable String version, @PathVariable UUID id);

  @GetExchange("/ServiceChannel/{id}")
  @Nullable FoundChannel channel(@PathVariable String version, @PathVariable UUID id);

  @GetExchange("/Organization/businesscode/{businessId}")
  @Nullable FoundOrganization organization(
      @PathVariable String version, @PathVariable BusinessId businessId);
}
