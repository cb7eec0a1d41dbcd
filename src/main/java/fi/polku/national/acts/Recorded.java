package fi.polku.national.acts;

import org.springframework.util.Assert;

/** A system's answer for an act it holds under our key. */
record Recorded(String externalId, String reference) {

  Recorded {
    Assert.hasText(externalId, "The act's external id is missing");
    Assert.hasText(reference, "The act's reference is missing");
    Assert.isTrue(reference.length() <= 200, "The act's reference is too long");
  }
}
