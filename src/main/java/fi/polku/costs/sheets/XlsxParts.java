package fi.polku.costs.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook as XML that can neither grow without bounds nor read other files. */
final class XlsxParts {

  private static final int BUFFER = 1 << 16;
  private static final XMLInputFactory XML = factory();

  private final ZipFile zip;

  XlsxParts(ZipFile zip) {
    this.zip = zip;
  }

  /** Handles one element of a part. */
  @FunctionalInterface
  interface Element {
    void take(XMLStreamReader xml) throws IOException, XMLStreamException;
  }

  boolean has(@Nullable String name) {
    return name != null && zip.getEntry(name) != null;
  }

  /** Hands on every element of a part as it begins. */
  void elements(String name, Element each) throws IOException, XMLStreamException {
    events(
        name,
        xml -> {
          if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            each.take(xml);
          }
        });
  }

  /** Hands on everything of a part, in its order. */
  void events(String name, Element each) throws IOException, XMLStreamException {
    ZipEntry part = zip.getEntry(name);
    if (part == null) {
      throw new ZipException("A part is missing");
    }
    try (InputStream in =
        new GuardedStream(
            new BufferedInputStream(zip.getInputStream(part), BUFFER), part.getCompressedSize())) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.DTD) {
          throw InvalidSheetException.of(0, "sheet-xlsx-unsafe");
        }
        each.take(xml);
      }
    } catch (XMLStreamException unreadable) {
      if (unreadable.getNestedException() instanceof GuardedStream.UnsafeException) {
        throw InvalidSheetException.of(0, "sheet-xlsx-unsafe");
      }
      throw unreadable;
    } catch (GuardedStream.UnsafeException unsafe) {
      throw InvalidSheetException.of(0, "sheet-xlsx-unsafe");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }
}
