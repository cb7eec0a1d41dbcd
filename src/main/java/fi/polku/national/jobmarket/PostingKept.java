package fi.polku.national.jobmarket;

import org.springframework.util.Assert;

/** Answer to a vacancy that was published: the id under which it is kept. */
record PostingKept(PostingLine.Metadata metadata) {

  PostingKept {
    Assert.notNull(metadata, "The answer does not say what was kept");
  }
}
