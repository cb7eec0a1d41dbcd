package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.journeys.JobSearchInput;
import fi.polku.shared.InputCheck;
import java.util.List;

/** Reads the start of a job search as {@link JobSearchMessage} describes it. */
final class JobSearchJson {

  private JobSearchJson() {}

  static JobSearchInput read(JsonNode message, InputCheck check) {
    MessageJson read = MessageJson.read(JobSearchMessage.class, message, check);
    return new JobSearchInput(read.texts(), read.parts(), false);
  }

  /** Paths of all fields that hold a text, such as {@code knownChange.kind}. */
  static List<String> textFields() {
    return MessageJson.textFields(JobSearchMessage.class);
  }
}
