package fi.polku.national.jobmarket;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What Työmarkkinatori needs beyond what every system does.
 *
 * @param subscriptionKey given by the KEHA Centre to this organisation; needed where there is a
 *     connection
 */
@ConfigurationProperties("polku.national.job-market")
record JobMarketSettings(@Nullable String subscriptionKey) {

  @Override
  public String toString() {
    return "JobMarketSettings[***]";
  }
}
