package fi.polku.national.population;

/** Answers of the population query as texts, each a whole SOAP message. */
final class PopulationAnswers {

  static final String CODE = "020501A999T";

  private PopulationAnswers() {}

  /** A person who lives in Porvoo since 2003, with what the test changes in her data. */
  static String found(String... changes) {
    String person =
        """
        <VTJHenkiloVastaussanoma xmlns="http://xml.vrk.fi/schema/vtjkysely" versio="1.0">
          <Asiakasinfo><InfoS>20.06.2019 17:42</InfoS></Asiakasinfo>
          <Paluukoodi koodi="0000">Haku onnistui</Paluukoodi>
          <Hakuperusteet>
            <Henkilotunnus hakuperustePaluukoodi="1" hakuperusteTekstiS="Löytyi">020501A999T
            </Henkilotunnus>
          </Hakuperusteet>
          <Henkilo>
            <Henkilotunnus voimassaolokoodi="1">020501A999T</Henkilotunnus>
            <NykyinenSukunimi><Sukunimi>Jäppinen</Sukunimi></NykyinenSukunimi>
            <NykyisetEtunimet><Etunimet>Alli Kristiina</Etunimet></NykyisetEtunimet>
            <VakinainenKotimainenLahiosoite><LahiosoiteS>Tie 6</LahiosoiteS></VakinainenKotimainenLahiosoite>
            <Kotikunta>
              <Kuntanumero>638</Kuntanumero><KuntaS>Porvoo</KuntaS><KuntaR>Borgå</KuntaR>
              <KuntasuhdeAlkupvm>20031125</KuntasuhdeAlkupvm>
            </Kotikunta>
            <Kuolintiedot><Kuollut/><Kuolinpvm/></Kuolintiedot>
            <Aidinkieli><Kielikoodi>fi</Kielikoodi><KieliS>suomi</KieliS></Aidinkieli>
            <Turvakielto><TurvakieltoTieto/><TurvakieltoPaattymispvm/></Turvakielto>
            <Kansalaisuus><Kansalaisuuskoodi3>246</Kansalaisuuskoodi3></Kansalaisuus>
          </Henkilo>
        </VTJHenkiloVastaussanoma>
        """;
    for (int i = 0; i < changes.length; i += 2) {
      person = person.replace(changes[i], changes[i + 1]);
    }
    return answer(person);
  }

  /** The system's own fault, inside an answer. */
  static String refused(String code) {
    return answer("<faultCode>" + code + "</faultCode><faultString>Syy</faultString>");
  }

  /** A SOAP fault. */
  static String fault(String code, String text) {
    return envelope(
        "<s:Fault><faultcode>s:%s</faultcode><faultstring>%s</faultstring></s:Fault>"
            .formatted(code, text));
  }

  private static String answer(String response) {
    return envelope(
        "<HenkilonTunnusKyselyResponse xmlns=\"http://xml.vrk.fi/ws/vtj/vtjkysely/1\">"
            + "<request><SoSoNimi>PERUSSANOMA 1</SoSoNimi></request><response>"
            + response
            + "</response></HenkilonTunnusKyselyResponse>");
  }

  private static String envelope(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }
}
