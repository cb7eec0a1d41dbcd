package fi.polku.national.companies;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** YTJ open data v3 as {@code national/contracts/companies.yaml} describes it. */
@HttpExchange(url = "/opendata-ytj-api/v3/companies", accept = "application/json")
interface CompaniesApi {

  /** Pages hold 100 companies; the first is 1. */
  int PAGE_SIZE = 100;

  @GetExchange
  @Nullable CompaniesAnswer byBusinessId(@RequestParam String businessId);

  @GetExchange
  @Nullable CompaniesAnswer byName(@RequestParam String name, @RequestParam int page);
}
