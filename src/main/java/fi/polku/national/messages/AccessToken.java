package fi.polku.national.messages;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * Answer to a token request.
 *
 * @param expiresIn seconds until it expires; null when the system does not tell (RFC 6749, 5.1)
 */
record AccessToken(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("expires_in") @Nullable Long expiresIn) {

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
