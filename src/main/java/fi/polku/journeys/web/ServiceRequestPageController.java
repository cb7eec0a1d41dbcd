package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.journeys.ServiceNotAwaitedException;
import fi.polku.journeys.ServiceRequests;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case page's button by which a caseworker passes on that the customer asks for service. */
@Controller
class ServiceRequestPageController {

  private final ServiceRequests requests;
  private final CurrentUser user;

  ServiceRequestPageController(ServiceRequests requests, CurrentUser user) {
    this.requests = requests;
    this.user = user;
  }

  @PostMapping("/tapaukset/{caseId}/palvelupyynto")
  String request(@PathVariable String caseId, RedirectAttributes redirect) {
    CaseId id = CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
    redirect.addFlashAttribute("notice", outcome(id));
    return "redirect:/tapaukset/" + id;
  }

  private Notice outcome(CaseId id) {
    try {
      requests.request(id, user.require().scope());
      return new Notice("success", "journeys.service-requested");
    } catch (ServiceNotAwaitedException refusal) {
      return new Notice("alert", "journeys.service-not-awaited");
    }
  }
}
