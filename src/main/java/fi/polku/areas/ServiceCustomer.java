package fi.polku.areas;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a service is for. */
public enum ServiceCustomer {
  @JsonProperty("henkilo")
  PERSON,
  @JsonProperty("tyonantaja")
  EMPLOYER,
  @JsonProperty("molemmat")
  BOTH,
  /** The authority itself and the municipalities. */
  @JsonProperty("viranomainen")
  AUTHORITY;

  /** Whether a person who looks for work may be referred to it. */
  public boolean servesPersons() {
    return this == PERSON || this == BOTH;
  }
}
