package fi.polku.national.procurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import java.util.regex.Pattern;
import org.springframework.util.Assert;

/**
 * What a service costs by a contract in force.
 *
 * @param unit what one price is for
 * @param price without tax
 */
public record Price(BusinessId provider, String name, String unit, Euro price) {

  private static final Pattern EXACT = Pattern.compile("[0-9]{1,9}[.][0-9]{2}");

  public Price {
    Assert.hasText(name, "The provider's name is missing");
    Assert.isTrue(name.length() <= 200, "The provider's name is too long");
    Assert.hasText(unit, "The unit is missing");
    Assert.isTrue(unit.length() <= 20, "The unit is too long");
  }

  @JsonCreator
  static Price of(String provider, String name, String unit, String price) {
    Assert.isTrue(price != null && EXACT.matcher(price).matches(), "The price is not exact");
    return new Price(BusinessId.of(provider), name, unit, Euro.of(price));
  }
}
