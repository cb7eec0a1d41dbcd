package fi.polku.modelling.checks.xml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The published schema of a model language, from the engine's own libraries. */
public final class XmlSchema {

  /** Schemas import each other from where they lie: on disk in a jar, or in a jar within a jar. */
  private static final String OWN_JARS = "file,jar:file,jar:nested,nested";

  private final Schema schema;

  /**
   * @param resource path of the schema on the class path
   */
  public XmlSchema(String resource) {
    URL place = Objects.requireNonNull(XmlSchema.class.getResource(resource), resource);
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, OWN_JARS);
      schema = factory.newSchema(place);
    } catch (SAXException broken) {
      throw new IllegalStateException("Schema cannot be read: " + resource, broken);
    }
  }

  /** The first breach of the schema. The text must have passed {@link XmlReader} before. */
  public Optional<XmlProblem> problem(String document) {
    try {
      Validator validator = schema.newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.validate(new StreamSource(new StringReader(document)));
      return Optional.empty();
    } catch (SAXParseException breach) {
      return Optional.of(
          new XmlProblem(
              String.valueOf(breach.getMessage()),
              breach.getLineNumber(),
              breach.getColumnNumber()));
    } catch (SAXException breach) {
      return Optional.of(new XmlProblem(String.valueOf(breach.getMessage()), 0, 0));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
