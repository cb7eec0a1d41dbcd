package fi.polku.sandbox.servicecatalogue;

import fi.polku.sandbox.SandboxFile;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.BusinessId;
import fi.polku.shared.MunicipalityCode;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as PTV's open interface does; needs no account. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/service-catalogue/api/{version:v11|v12}")
class CatalogueSimulator {

  private static final int PAGE_SIZE = 10;

  /** Everybody asks the same number, the municipality's exchange. */
  private static final UUID EXCHANGE =
      UUID.nameUUIDFromBytes("palveluneuvonta".getBytes(StandardCharsets.UTF_8));

  private final List<ListedService> services =
      SandboxFile.list("ptv-services.json", ListedService[].class);

  @GetMapping("/Service/list/area/Municipality/code/{code}")
  ResponseEntity<Object> list(
      @PathVariable String code, @RequestParam(defaultValue = "1") int page) {
    if (MunicipalityCode.parse(code).isEmpty() || page < 1) {
      return ResponseEntity.badRequest().body(Map.of("code", List.of("The value is not valid.")));
    }
    return ResponseEntity.ok(
        Map.of(
            "pageNumber",
            page,
            "pageSize",
            PAGE_SIZE,
            "pageCount",
            (services.size() + PAGE_SIZE - 1) / PAGE_SIZE,
            "itemList",
            services.stream()
                .skip((page - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(one -> Map.of("id", one.id(), "name", one.fi()))
                .toList()));
  }

  @GetMapping("/Service/{id}")
  ResponseEntity<Object> service(@PathVariable UUID id) {
    Optional<Object> found =
        services.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .map(CatalogueSimulator::json);
    return ResponseEntity.of(found);
  }

  @GetMapping("/ServiceChannel/{id}")
  ResponseEntity<Object> channel(@PathVariable UUID id) {
    Optional<Object> found =
        Optional.of(id)
            .filter(EXCHANGE::equals)
            .map(
                exchange ->
                    Map.of(
                        "id",
                        exchange,
                        "serviceChannelType",
                        "Phone",
                        "serviceChannelNames",
                        texts(
                            "Name",
                            "Työllisyyspalvelujen puhelinneuvonta",
                            "Sysselsättningsservicens telefonrådgivning",
                            "Employment services by phone")));
    return ResponseEntity.of(found);
  }

  @GetMapping("/Organization/businesscode/{businessCode}")
  ResponseEntity<Object> organization(@PathVariable String businessCode) {
    Optional<Object> found =
        BusinessId.parse(businessCode)
            .map(
                id ->
                    Map.of(
                        "id",
                        UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8)),
                        "businessCode",
                        id.value(),
                        "organizationNames",
                        texts("Name", "Työllisyysalue", "Sysselsättningsområde", null)));
    return ResponseEntity.of(found);
  }

  private static Map<String, Object> json(ListedService one) {
    return Map.of(
        "id", one.id(),
        "type", "Service",
        "serviceNames", texts("Name", one.fi(), one.sv(), one.en()),
        "serviceDescriptions", texts("Summary", one.summaryFi(), one.summarySv(), one.summaryEn()),
        "serviceChannels", List.of(Map.of("serviceChannel", Map.of("id", EXCHANGE))),
        "publishingStatus", "Published");
  }

  private static List<Map<String, String>> texts(
      String type, @Nullable String fi, @Nullable String sv, @Nullable String en) {
    List<Map<String, String>> texts = new ArrayList<>();
    add(texts, type, "fi", fi);
    add(texts, type, "sv", sv);
    add(texts, type, "en", en);
    return texts;
  }

  private static void add(
      List<Map<String, String>> texts, String type, String language, @Nullable String value) {
    if (value != null) {
      texts.add(Map.of("language", language, "value", value, "type", type));
    }
  }
}
