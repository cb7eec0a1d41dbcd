package fi.polku.national.population;

import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonName;
import fi.polku.shared.PersonalIdentityCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads an answer to {@code HenkilonTunnusKysely} (Digital and Population Data Services Agency,
 * VTJkysely). Elements are there also when they are empty; what an answer does not tell is null.
 */
final class PopulationAnswer {

  static final String SERVICE = "http://xml.vrk.fi/ws/vtj/vtjkysely/1";
  static final String DATA = "http://xml.vrk.fi/schema/vtjkysely";

  private static final String NOT_FOUND = "0001";
  private static final String SUCCESS = "0000";
  private static final String FOUND = "1";
  private static final String YES = "1";

  /** No home in Finland, not known, abroad. */
  private static final Set<String> NOT_IN_FINLAND = Set.of("198", "199", "200");

  private final PersonalIdentityCode asked;
  private final Element response;

  private PopulationAnswer(PersonalIdentityCode asked, Element response) {
    this.asked = asked;
    this.response = response;
  }

  /**
   * The person, or nobody when the register does not know the code.
   *
   * @throws UnreadableAnswerException with a code that says what is wrong
   */
  static Optional<RegisteredPerson> read(PersonalIdentityCode asked, Element payload) {
    Element response =
        Optional.of(payload)
            .filter(root -> "HenkilonTunnusKyselyResponse".equals(root.getLocalName()))
            .flatMap(root -> Xml.child(root, SERVICE, "response"))
            .orElseThrow(UnreadableAnswerException::new);
    try {
      return new PopulationAnswer(asked, response).person();
    } catch (IllegalArgumentException | DateTimeException | InvalidValueException malformed) {
      // its text quotes what it could not read
      throw new UnreadableAnswerException();
    }
  }

  static boolean saysNotFound(@Nullable String fault) {
    return NOT_FOUND.equals(fault);
  }

  private Optional<RegisteredPerson> person() {
    String fault = Xml.text(response, SERVICE, "faultCode");
    if (fault != null) {
      if (saysNotFound(fault)) {
        return Optional.empty();
      }
      throw UnreadableAnswerException.fault(fault);
    }
    Element message = needed(response, "VTJHenkiloVastaussanoma");
    String code = needed(message, "Paluukoodi").getAttribute("koodi");
    if (!SUCCESS.equals(code)) {
      throw UnreadableAnswerException.fault(code);
    }
    Element basis = needed(needed(message, "Hakuperusteet"), "Henkilotunnus");
    if (!asked.value().equals(basis.getTextContent().strip())) {
      throw new UnreadableAnswerException("answer-about-another");
    }
    return FOUND.equals(basis.getAttribute("hakuperustePaluukoodi"))
        ? Optional.of(person(needed(message, "Henkilo")))
        : Optional.empty();
  }

  private RegisteredPerson person(Element person) {
    boolean restricted = YES.equals(Xml.text(person, DATA, "Turvakielto", "TurvakieltoTieto"));
    LocalDate diedOn = RegisterDate.read(Xml.text(person, DATA, "Kuolintiedot", "Kuolinpvm"));
    return new RegisteredPerson(
        inForce(needed(person, "Henkilotunnus")),
        name(Xml.text(person, DATA, "NykyisetEtunimet", "Etunimet")),
        name(Xml.text(person, DATA, "NykyinenSukunimi", "Sukunimi")),
        language(Xml.text(person, DATA, "Aidinkieli", "Kielikoodi")),
        residence(person, restricted),
        restricted,
        diedOn != null || YES.equals(Xml.text(person, DATA, "Kuolintiedot", "Kuollut")),
        diedOn);
  }

  /** The code of the answer, unless the register says that it is not valid. */
  private PersonalIdentityCode inForce(Element code) {
    String text = code.getTextContent().strip();
    return YES.equals(code.getAttribute("voimassaolokoodi"))
        ? PersonalIdentityCode.of(text)
        : asked;
  }

  /** An empty home municipality is hidden under turvakielto, and without it there is none. */
  private static @Nullable Residence residence(Element person, boolean restricted) {
    Optional<Element> home = Xml.child(person, DATA, "Kotikunta");
    if (home.isEmpty()) {
      return null;
    }
    String number = Xml.text(home.get(), DATA, "Kuntanumero");
    if (number == null && restricted) {
      return null;
    }
    return new Residence(
        number == null || NOT_IN_FINLAND.contains(number) ? null : MunicipalityCode.of(number),
        RegisterDate.read(Xml.text(home.get(), DATA, "KuntasuhdeAlkupvm")));
  }

  /** 98 is another language than those with a code, 99 an unknown one. */
  private static @Nullable LanguageCode language(@Nullable String code) {
    return code == null ? null : LanguageCode.parse(code.toLowerCase(Locale.ROOT)).orElse(null);
  }

  private static @Nullable String name(@Nullable String text) {
    return text == null ? null : PersonName.of(text).value();
  }

  private static Element needed(Element parent, String name) {
    return Xml.child(parent, DATA, name).orElseThrow(UnreadableAnswerException::new);
  }
}
