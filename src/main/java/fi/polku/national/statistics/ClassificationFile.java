package fi.polku.national.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The municipality classification as a file: JSON of the classification service ({@code code},
 * {@code classificationItemNames}), or CSV with columns for code and names.
 */
final class ClassificationFile {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> CODE = Set.of("code", "koodi", "kuntakoodi", "kuntanumero");
  private static final Set<String> FINNISH = Set.of("nimi", "name", "kunta", "nimi_fi", "fi");
  private static final Set<String> SWEDISH = Set.of("namn", "nimi_sv", "kommun", "sv");
  private static final int LONGEST_NAME = 100;

  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<MunicipalityCode, ClassifiedMunicipality> read = new HashMap<>();

  private ClassificationFile() {}

  /**
   * @throws InvalidFileException with what is wrong
   */
  static List<ClassifiedMunicipality> read(byte[] content) {
    var file = new ClassificationFile();
    String text = text(content);
    if (text.strip().startsWith("[")) {
      file.json(text);
    } else {
      file.csv(CsvLines.of(text));
    }
    if (file.problems.isEmpty() && file.read.isEmpty()) {
      file.problems.add(FileProblem.of(0, "empty"));
    }
    if (!file.problems.isEmpty()) {
      throw new InvalidFileException(file.problems);
    }
    return file.read.values().stream()
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .toList();
  }

  static String text(byte[] content) {
    try {
      return FileText.of(content);
    } catch (InvalidValueException refused) {
      throw InvalidFileException.of(refused.code());
    }
  }

  private void json(String text) {
    try {
      int number = 0;
      for (JsonNode item : JSON.readTree(text)) {
        Map<String, String> names = new HashMap<>();
        item.path("classificationItemNames")
            .forEach(
                name ->
                    names.put(
                        name.path("lang").asText().toLowerCase(Locale.ROOT),
                        name.path("name").asText()));
        add(++number, item.path("code").asText(), names.get("fi"), names.get("sv"));
      }
    } catch (JsonProcessingException broken) {
      problems.add(FileProblem.of(0, "json"));
    }
  }

  private void csv(List<CsvLines.Line> lines) {
    List<String> head =
        lines.isEmpty()
            ? List.of()
            : lines.get(0).fields().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    int code = column(head, CODE);
    int finnish = column(head, FINNISH);
    int swedish = column(head, SWEDISH);
    if (code < 0 || finnish < 0) {
      problems.add(FileProblem.of(1, "columns", "koodi, nimi, namn"));
      return;
    }
    for (CsvLines.Line line : lines.subList(1, lines.size())) {
      add(line.number(), line.field(code), line.field(finnish), line.field(swedish));
    }
  }

  private void add(int number, String code, @Nullable String finnish, @Nullable String swedish) {
    Optional<MunicipalityCode> known = MunicipalityCode.parse(code);
    if (known.isEmpty()) {
      problems.add(FileProblem.of(number, "code", shortened(code)));
      return;
    }
    Optional<String> name = name(finnish);
    Optional<String> namn = name(swedish).or(() -> name);
    if (name.isEmpty()) {
      problems.add(FileProblem.of(number, "name", code));
      return;
    }
    var municipality = new ClassifiedMunicipality(known.get(), name.get(), namn.orElse(name.get()));
    if (read.putIfAbsent(known.get(), municipality) != null) {
      problems.add(FileProblem.of(number, "twice", code));
    }
  }

  private static Optional<String> name(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(name -> name.matches("[\\p{L}\\p{M} .'’-]{1," + LONGEST_NAME + "}"));
  }

  static int column(List<String> head, Set<String> names) {
    for (int at = 0; at < head.size(); at++) {
      if (names.contains(head.get(at))) {
        return at;
      }
    }
    return -1;
  }

  static String shortened(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }
}
