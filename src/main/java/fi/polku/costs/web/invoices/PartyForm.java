package fi.polku.costs.web.invoices;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.invoices.Party;
import fi.polku.costs.invoices.PartyDetails;
import fi.polku.national.billing.InvoiceParty;
import fi.polku.shared.FieldProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** Invoicing details of a municipality, as a form. */
record PartyForm(Map<String, String> texts) {

  static final String NAME = "party";

  static PartyForm of(Area area, Municipality municipality, @Nullable Party known, Locale locale) {
    Map<String, String> texts = new HashMap<>();
    texts.put("municipality", municipality.code().value());
    if (known == null) {
      texts.put("name", municipality.name().in(locale));
      texts.put("language", "fi");
      if (municipality.equals(area.host())) {
        texts.put("termDays", "21");
      }
      return new PartyForm(texts);
    }
    InvoiceParty details = known.details();
    texts.put("name", details.name());
    texts.put("businessId", details.businessId().value());
    texts.put("address", details.address().value());
    texts.put("intermediator", details.intermediator());
    texts.put("language", known.language().code());
    InvoiceParty.@Nullable PostalAddress postal = details.postal();
    if (postal != null) {
      texts.put("street", postal.street());
      texts.put("postCode", postal.postCode());
      texts.put("town", postal.town());
    }
    Party.@Nullable Account account = known.account();
    if (account != null) {
      texts.put("iban", account.iban().value());
      texts.put("bic", account.bic());
      texts.put("termDays", Integer.toString(account.termDays()));
      texts.put("overdueInterest", account.overdueInterest().toPlainString().replace('.', ','));
    }
    return new PartyForm(texts);
  }

  PartyDetails details() {
    return new PartyDetails(
        texts.get("municipality"),
        texts.get("name"),
        texts.get("businessId"),
        texts.get("address"),
        texts.get("intermediator"),
        texts.get("street"),
        texts.get("postCode"),
        texts.get("town"),
        texts.get("language"),
        texts.get("iban"),
        texts.get("bic"),
        texts.get("termDays"),
        texts.get("overdueInterest"));
  }

  /** What the template binds its fields to. */
  BindingResult with(List<FieldProblem> problems) {
    BindingResult result = new MapBindingResult(texts, NAME);
    for (FieldProblem problem : problems) {
      result.rejectValue(
          problem.field(), "error." + problem.code(), problem.arguments().toArray(), null);
    }
    return result;
  }
}
