package fi.polku.areas;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The sections of the service map (PORVOO, palvelukartta), in its order. */
public enum ServiceGroup {
  @JsonProperty("tyon-loytaminen")
  FINDING_WORK,
  @JsonProperty("osaaminen")
  SKILLS,
  @JsonProperty("kotoutuminen")
  INTEGRATION,
  @JsonProperty("tyokyky")
  ABILITY_TO_WORK,
  @JsonProperty("neuvonta")
  ADVICE,
  @JsonProperty("tukipalvelut")
  SUPPORT,
  @JsonProperty("kansalliset")
  NATIONAL
}
