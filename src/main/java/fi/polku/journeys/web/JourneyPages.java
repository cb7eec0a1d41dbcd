package fi.polku.journeys.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.access.PolkuUser;
import fi.polku.access.ReadLog;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.CustomerNames;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What pages of something that is done to a case have in common. */
@Component
class JourneyPages {

  private static final TypeReference<Map<String, @Nullable Object>> DATA = new TypeReference<>() {};

  private final Cases cases;
  private final CustomerNames names;
  private final ReadLog readLog;
  private final ObjectMapper json;

  JourneyPages(Cases cases, CustomerNames names, ReadLog readLog, ObjectMapper json) {
    this.cases = cases;
    this.names = names;
    this.readLog = readLog;
    this.json = json;
  }

  /** A page that names the customer; opening it is in the read log. */
  ModelAndView of(String view, CaseId id, PolkuUser reader) {
    CaseRecord of = cases.find(id, reader.scope()).orElseThrow(() -> new NotFoundException("case"));
    readLog.caseRead(id, of.customer().personId(), "journey");
    return new ModelAndView(view)
        .addObject("caseId", id)
        .addObject("customer", names.of(List.of(of.customer())).get(of.customer()));
  }

  /** What a form of the browser sends in its field {@code data}. */
  Map<String, @Nullable Object> read(String data) {
    try {
      Map<String, @Nullable Object> read = json.readValue(data, DATA);
      return read == null ? Map.of() : read;
    } catch (JsonProcessingException broken) {
      throw InvalidInputException.of("", "malformed-json");
    }
  }
}
