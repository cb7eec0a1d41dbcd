package fi.polku.sandbox.population;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Answers of the simulated population query, in the form of {@code contracts/population.wsdl}. */
final class SoapAnswers {

  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
        <s:Header>
          <xro:id xmlns:xro="http://x-road.eu/xsd/xroad.xsd">%s</xro:id>
          <xro:protocolVersion xmlns:xro="http://x-road.eu/xsd/xroad.xsd">4.0</xro:protocolVersion>
        </s:Header>
        <s:Body>%s</s:Body>
      </s:Envelope>
      """;

  private static final String ANSWER =
      """
      <HenkilonTunnusKyselyResponse xmlns="http://xml.vrk.fi/ws/vtj/vtjkysely/1">
        <response>%s</response>
      </HenkilonTunnusKyselyResponse>
      """;

  private static final String PERSON =
      """
      <VTJHenkiloVastaussanoma xmlns="http://xml.vrk.fi/schema/vtjkysely" \
      sanomatunnus="PERUSSANOMA 1" versio="1.0">
        <Paluukoodi koodi="0000">Haku onnistui</Paluukoodi>
        <Hakuperusteet>
          <Henkilotunnus hakuperustePaluukoodi="1" hakuperusteTekstiS="Löytyi">%s</Henkilotunnus>
        </Hakuperusteet>
        <Henkilo>
          <Henkilotunnus voimassaolokoodi="1">%s</Henkilotunnus>
          <NykyinenSukunimi><Sukunimi>%s</Sukunimi></NykyinenSukunimi>
          <NykyisetEtunimet><Etunimet>%s</Etunimet></NykyisetEtunimet>
          <Kotikunta>
            <Kuntanumero>%s</Kuntanumero>
            <KuntaS/>
            <KuntaR/>
            <KuntasuhdeAlkupvm>%s</KuntasuhdeAlkupvm>
          </Kotikunta>
          <Kuolintiedot><Kuollut>%s</Kuollut><Kuolinpvm>%s</Kuolinpvm></Kuolintiedot>
          <Aidinkieli><Kielikoodi>%s</Kielikoodi></Aidinkieli>
          <Turvakielto>
            <TurvakieltoTieto>%s</TurvakieltoTieto>
            <TurvakieltoPaattymispvm/>
          </Turvakielto>
          <Kansalaisuus><Kansalaisuuskoodi3>%s</Kansalaisuuskoodi3></Kansalaisuus>
        </Henkilo>
      </VTJHenkiloVastaussanoma>
      """;

  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String ABROAD = "200";

  private SoapAnswers() {}

  /** The person, by the code asked for; turvakielto hides the home. */
  static String found(String call, String asked, SandboxPerson person) {
    boolean hidden = person.restricted();
    String home = person.municipality() == null ? ABROAD : person.municipality().value();
    String content =
        PERSON.formatted(
            text(asked),
            person.identityCode().value(),
            text(person.lastName()),
            text(person.firstNames()),
            hidden ? "" : home,
            hidden ? "" : DATE.format(person.livesThereSince()),
            person.diedOn() == null ? "" : "1",
            date(person.diedOn()),
            text(person.language()),
            hidden ? "1" : "",
            person.citizenship());
    return ENVELOPE.formatted(text(call), ANSWER.formatted(content));
  }

  /** The system itself could not answer: an answer that holds a fault. */
  static String refused(String call, String code, String reason) {
    String fault = "<faultCode>%s</faultCode><faultString>%s</faultString>".formatted(code, reason);
    return ENVELOPE.formatted(text(call), ANSWER.formatted(fault));
  }

  /** A security server on the way refused: a SOAP fault. */
  static String fault(String call, String code, String reason) {
    String fault =
        "<s:Fault><faultcode>s:%s</faultcode><faultstring>%s</faultstring></s:Fault>"
            .formatted(code, reason);
    return ENVELOPE.formatted(text(call), fault);
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "" : DATE.format(day);
  }

  private static String text(String text) {
    return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
  }
}
