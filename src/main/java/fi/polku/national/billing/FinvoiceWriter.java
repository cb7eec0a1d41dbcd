package fi.polku.national.billing;

import fi.polku.shared.Euro;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements in the forms of Finvoice: CCYYMMDD, decimal commas, euros. */
final class FinvoiceWriter {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  FinvoiceWriter() {
    try {
      xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException impossible) {
      throw notWritten(impossible);
    }
  }

  /** An element of other elements, with attributes as pairs of name and value. */
  void group(String name, Runnable content, String... attributes) {
    start(name, attributes);
    content.run();
    end();
  }

  void text(String name, String value, String... attributes) {
    start(name, attributes);
    try {
      xml.writeCharacters(value);
    } catch (XMLStreamException impossible) {
      throw notWritten(impossible);
    }
    end();
  }

  /** An element for each part of the text. */
  void texts(String name, String text, int longest) {
    FinvoiceLines.of(text, longest).forEach(line -> text(name, line));
  }

  void day(String name, LocalDate day) {
    text(name, DateTimeFormatter.BASIC_ISO_DATE.format(day), "Format", "CCYYMMDD");
  }

  void euros(String name, Euro amount) {
    text(name, comma(amount.amount()), "AmountCurrencyIdentifier", "EUR");
  }

  static String comma(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  byte[] document() {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw notWritten(impossible);
    }
    return bytes.toByteArray();
  }

  private void start(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    } catch (XMLStreamException impossible) {
      throw notWritten(impossible);
    }
  }

  private void end() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException impossible) {
      throw notWritten(impossible);
    }
  }

  private static IllegalStateException notWritten(XMLStreamException impossible) {
    return new IllegalStateException("Memory takes what is written", impossible);
  }
}
