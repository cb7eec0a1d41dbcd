package fi.polku.national.populationchanges;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.util.Assert;

/**
 * Changes after a key.
 *
 * @param viimeisinKirjausavain where to go on
 * @param muutokset each read by itself, so that one that cannot be read costs none of the others
 * @param ajanTasalla whether these were all
 */
record Changes(EntryKey viimeisinKirjausavain, List<JsonNode> muutokset, Boolean ajanTasalla) {

  Changes {
    Assert.notNull(viimeisinKirjausavain, "The key is missing");
    Assert.notNull(muutokset, "The changes are missing");
    Assert.notNull(ajanTasalla, "Whether these are all is missing");
  }

  /** Never prints whom they are about. */
  @Override
  public String toString() {
    return "Changes[" + muutokset.size() + "]";
  }
}
