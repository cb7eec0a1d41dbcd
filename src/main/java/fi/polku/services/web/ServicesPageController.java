package fi.polku.services.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.national.servicecatalogue.DescribedServices;
import fi.polku.national.servicecatalogue.MunicipalityServices;
import fi.polku.services.ServiceArrangements;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of services: who arranges what in an area, why, and by which source. */
@Controller
class ServicesPageController {

  private final ServiceArrangements arrangements;
  private final MunicipalityServices descriptions;
  private final Areas areas;
  private final CurrentUser user;
  private final Clock clock;

  ServicesPageController(
      ServiceArrangements arrangements,
      MunicipalityServices descriptions,
      Areas areas,
      CurrentUser user,
      Clock clock) {
    this.arrangements = arrangements;
    this.descriptions = descriptions;
    this.areas = areas;
    this.user = user;
    this.clock = clock;
  }

  /**
   * @param areaId null for the user's own
   * @param words of a service's name; blank for all
   */
  @GetMapping("/palvelut")
  String catalogue(
      @RequestParam(name = "alue", required = false) @Nullable String areaId,
      @RequestParam(name = "q", defaultValue = "") String words,
      Locale reader,
      Model model) {
    Area area = areaId == null ? own(user.require()) : known(areaId);
    DescribedServices described = descriptions.of(area.host().code());
    Map<String, List<ServiceView>> groups =
        arrangements.in(area).entrySet().stream()
            .map(entry -> ServiceView.of(entry.getKey(), entry.getValue(), described, reader))
            .filter(service -> service.says(words))
            .collect(
                Collectors.groupingBy(ServiceView::group, LinkedHashMap::new, Collectors.toList()));
    model.addAttribute("areas", areas.all());
    model.addAttribute("area", area);
    model.addAttribute("query", words);
    model.addAttribute("groups", groups);
    model.addAttribute("describedAt", inOurTime(described.readAt()));
    return "services/catalogue";
  }

  private @Nullable LocalDateTime inOurTime(@Nullable Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, clock.getZone());
  }

  private Area own(PolkuUser reader) {
    return areas.all().stream()
        .filter(area -> reader.municipalities().stream().anyMatch(area::contains))
        .findFirst()
        .orElseGet(() -> areas.all().get(0));
  }

  private Area known(String id) {
    return areas.find(id).orElseThrow(() -> new NotFoundException("area"));
  }
}
