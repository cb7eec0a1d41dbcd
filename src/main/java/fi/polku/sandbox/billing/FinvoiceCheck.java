package fi.polku.sandbox.billing;

import fi.polku.sandbox.SandboxOnly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads invoices as {@code national/contracts/finvoice-3.0.xsd} has them; nothing from outside. */
@SandboxOnly
@Component
class FinvoiceCheck {

  private final Schema schema;
  private final DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();

  FinvoiceCheck() throws SAXException, ParserConfigurationException {
    this.schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(FinvoiceCheck.class.getResource("/national/contracts/finvoice-3.0.xsd"));
    parsers.setNamespaceAware(true);
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
  }

  /** The invoice, or nothing when it is none. */
  Optional<Document> read(byte[] content) {
    try {
      Document invoice = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(content));
      schema.newValidator().validate(new DOMSource(invoice));
      return Optional.of(invoice);
    } catch (SAXException | IOException | ParserConfigurationException noInvoice) {
      return Optional.empty();
    }
  }
}
