package fi.polku.national.population;

import fi.polku.shared.CaseId;
import fi.polku.shared.PersonalIdentityCode;
import java.util.UUID;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import org.springframework.ws.WebServiceMessage;
import org.springframework.ws.client.core.WebServiceMessageCallback;
import org.springframework.ws.soap.SoapHeader;
import org.springframework.ws.soap.SoapMessage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One question about one person, written into a SOAP message. */
record PopulationQuestion(
    UUID call,
    CaseId about,
    PersonalIdentityCode code,
    SoapFrame frame,
    PopulationSettings agreement,
    String username,
    String password)
    implements WebServiceMessageCallback {

  @Override
  public void doWithMessage(WebServiceMessage message) throws TransformerException {
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    SoapHeader header = ((SoapMessage) message).getSoapHeader();
    if (header == null) {
      throw new IllegalStateException("A new SOAP message has a header");
    }
    for (Document one : frame.headers(call, about)) {
      transformer.transform(new DOMSource(one), header.getResult());
    }
    transformer.transform(new DOMSource(body()), message.getPayloadResult());
  }

  private Document body() {
    Document document = Xml.document();
    Element query = Xml.add(document, PopulationAnswer.SERVICE, "HenkilonTunnusKysely");
    Element request = Xml.add(query, PopulationAnswer.SERVICE, "request");
    Xml.add(request, PopulationAnswer.SERVICE, "SoSoNimi", agreement.product());
    Xml.add(request, PopulationAnswer.SERVICE, "Kayttajatunnus", username);
    Xml.add(request, PopulationAnswer.SERVICE, "Salasana", password);
    Xml.add(request, PopulationAnswer.SERVICE, "Loppukayttaja", agreement.endUser());
    Xml.add(request, PopulationAnswer.SERVICE, "Henkilotunnus", code.value());
    return document;
  }

  /** Never prints whom it asks about. */
  @Override
  public String toString() {
    return "PopulationQuestion[" + call + "]";
  }
}
