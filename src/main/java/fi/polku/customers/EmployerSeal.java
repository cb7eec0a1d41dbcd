package fi.polku.customers;

import fi.polku.shared.BusinessId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between an employer and the row it is stored as. */
@Component
class EmployerSeal {

  private static final String NAME = "contact_name";
  private static final String PHONE = "contact_phone";
  private static final String EMAIL = "contact_email";

  private final FieldCipher cipher;

  EmployerSeal(CustomerKeys keys) {
    this.cipher = new FieldCipher(keys);
  }

  EmployerRow seal(UUID id, EmployerDetails details) {
    return new EmployerRow(
        id,
        details.businessId().value(),
        details.name(),
        details.municipality().value(),
        details.language().value(),
        details.segment().name(),
        sealed(details.contact().name(), id, NAME),
        sealed(details.contact().phone(), id, PHONE),
        sealed(details.contact().email(), id, EMAIL));
  }

  Employer open(EmployerRow row) {
    var contact =
        new ContactPerson(
            opened(row.contactName(), row.id(), NAME),
            opened(row.contactPhone(), row.id(), PHONE),
            opened(row.contactEmail(), row.id(), EMAIL));
    return new Employer(
        row.id(),
        new EmployerDetails(
            new BusinessId(row.businessId()),
            row.name(),
            new MunicipalityCode(row.municipality()),
            new LanguageCode(row.language()),
            EmployerSegment.valueOf(row.segment()),
            contact));
  }

  private @Nullable String sealed(@Nullable String text, UUID id, String field) {
    return text == null ? null : cipher.encrypt(text, id, field);
  }

  private @Nullable String opened(@Nullable String text, UUID id, String field) {
    return text == null ? null : cipher.decrypt(text, id, field);
  }
}
