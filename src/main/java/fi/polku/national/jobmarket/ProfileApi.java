package fi.polku.national.jobmarket;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The profile of the customer who has given the token (P60). */
@HttpExchange(accept = "application/json")
interface ProfileApi {

  @GetExchange("/kipa/p60/v1/profile")
  @Nullable JobSeekerProfile get(@RequestHeader(HttpHeaders.AUTHORIZATION) String consent);
}
