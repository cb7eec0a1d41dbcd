package fi.polku.national.companies.web;

import fi.polku.access.CurrentUser;
import fi.polku.national.companies.Companies;
import fi.polku.national.companies.Company;
import fi.polku.national.lookups.LookupLimit;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.BusinessId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers a company's name to who has written its Y-tunnus; the form works without it. */
@Controller
class CompanyLookup {

  private static final String VIEW = "national/company :: lookup";
  private static final String STATE = "state";

  private final Companies companies;
  private final LookupLimit limit;
  private final CurrentUser user;

  CompanyLookup(Companies companies, LookupLimit limit, CurrentUser user) {
    this.companies = companies;
    this.limit = limit;
    this.user = user;
  }

  /** What the register says; nothing at all while the Y-tunnus is not whole. */
  @GetMapping("/haku/yritys")
  String company(
      @RequestParam(name = "businessId", defaultValue = "") String typed,
      Locale reader,
      Model model) {
    Optional<BusinessId> businessId = BusinessId.parse(typed);
    model.addAttribute(STATE, "none");
    if (businessId.isEmpty()) {
      return VIEW;
    }
    if (!limit.allows(user.require().username())) {
      model.addAttribute(STATE, "away");
      return VIEW;
    }
    try {
      show(companies.lookUp(businessId.get()), reader, model);
    } catch (RemoteFailure noAnswer) {
      model.addAttribute(STATE, "away");
    }
    return VIEW;
  }

  private static void show(Optional<Company> found, Locale reader, Model model) {
    model.addAttribute(STATE, found.isPresent() ? "found" : "unknown");
    found.ifPresent(
        company -> {
          model.addAttribute("name", company.name());
          model.addAttribute("status", company.status().name());
          model.addAttribute("form", company.form() == null ? "" : company.form().in(reader));
          model.addAttribute("address", company.visitingAddress());
        });
  }
}
