package fi.polku.national.skills;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** ESCO's web service as {@code national/contracts/skills.yaml} describes it. */
@HttpExchange(accept = "application/json")
interface SkillsApi {

  @GetExchange("/esco/api/search")
  @Nullable FoundConcepts search(
      @RequestParam String text,
      @RequestParam String type,
      @RequestParam String language,
      @RequestParam int limit);
}
