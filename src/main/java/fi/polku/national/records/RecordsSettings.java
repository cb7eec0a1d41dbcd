package fi.polku.national.records;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How documents are registered.
 *
 * @param callback our own address, {@code …/api/v1/records}, where registry numbers are told; none:
 *     they are not
 * @param classification class of each document in the area's records plan, where not the usual
 */
@ConfigurationProperties("polku.national.records")
record RecordsSettings(
    @Nullable URI callback, @DefaultValue Map<DocumentType, String> classification) {

  String classificationOf(DocumentType type) {
    return classification.getOrDefault(type, type.classification());
  }
}
