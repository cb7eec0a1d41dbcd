package fi.polku.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The translations of forms that came with Polku. */
@Component
class TranslatedForms {

  private final ObjectMapper json;

  TranslatedForms(ObjectMapper json) {
    this.json = json;
  }

  /** Keys or ids of the components with texts in the language; none when there is no file. */
  Set<String> of(String form, String language) {
    var file = new ClassPathResource("models/forms/i18n/" + form + "." + language + ".json");
    if (!file.exists()) {
      return Set.of();
    }
    try (InputStream content = file.getInputStream()) {
      Set<String> keys = new HashSet<>();
      JsonNode texts = json.readTree(content);
      texts.fieldNames().forEachRemaining(keys::add);
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
