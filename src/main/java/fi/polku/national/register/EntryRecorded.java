package fi.polku.national.register;

import org.springframework.util.Assert;

/** The register's answer for an entry it holds. */
record EntryRecorded(String externalId, String reference) {

  EntryRecorded {
    Assert.hasText(externalId, "The entry's external id is missing");
    Assert.hasText(reference, "The entry's reference is missing");
    Assert.isTrue(reference.length() <= 200, "The entry's reference is too long");
  }
}
