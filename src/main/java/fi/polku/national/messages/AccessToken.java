package fi.polku.national.messages;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.util.Assert;

/** Answer to a token request. */
record AccessToken(@JsonProperty("access_token") String accessToken) {

  AccessToken {
    Assert.hasText(accessToken, "An access token is missing");
  }

  String bearer() {
    return "Bearer " + accessToken;
  }

  @Override
  public String toString() {
    return "AccessToken[***]";
  }
}
