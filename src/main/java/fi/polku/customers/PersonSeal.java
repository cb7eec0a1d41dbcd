package fi.polku.customers;

import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Between a person and the row it is stored as. */
@Component
class PersonSeal {

  private static final String CODE = "identity_code";
  private static final String FIRST_NAMES = "first_names";
  private static final String LAST_NAME = "last_name";

  private final FieldCipher cipher;
  private final BlindIndex index;

  PersonSeal(CustomerKeys keys) {
    this.cipher = new FieldCipher(keys);
    this.index = new BlindIndex(keys);
  }

  PersonRow seal(UUID id, PersonDetails details, boolean restricted) {
    return new PersonRow(
        id,
        sealedCode(id, details.identityCode()),
        hash(details.identityCode()),
        cipher.encrypt(details.firstNames(), id, FIRST_NAMES),
        cipher.encrypt(details.lastName(), id, LAST_NAME),
        details.language().value(),
        details.municipality().value(),
        restricted);
  }

  Person open(PersonRow row) {
    return new Person(
        row.id(),
        PersonalIdentityCode.of(cipher.decrypt(row.identityCode(), row.id(), CODE)),
        cipher.decrypt(row.firstNames(), row.id(), FIRST_NAMES),
        cipher.decrypt(row.lastName(), row.id(), LAST_NAME),
        new LanguageCode(row.language()),
        new MunicipalityCode(row.municipality()),
        row.restricted());
  }

  String fullName(PersonRow row) {
    return cipher.decrypt(row.firstNames(), row.id(), FIRST_NAMES)
        + " "
        + cipher.decrypt(row.lastName(), row.id(), LAST_NAME);
  }

  String sealedCode(UUID id, PersonalIdentityCode code) {
    return cipher.encrypt(code.value(), id, CODE);
  }

  String hash(PersonalIdentityCode code) {
    return index.ofCode(code);
  }

  /** Under which a person of these names is found. */
  List<String> tokens(String firstNames, String lastName) {
    return hashes(NameWords.of(firstNames + " " + lastName).beginnings().stream().toList());
  }

  /** By which a search looks. */
  List<String> lookups(NameWords words) {
    return hashes(words.lookups());
  }

  private List<String> hashes(List<String> beginnings) {
    return beginnings.stream().map(index::ofNameBeginning).toList();
  }
}
