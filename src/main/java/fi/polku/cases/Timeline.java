package fi.polku.cases;

import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;

/** The story of a case, newest last; entries are never changed. */
public interface Timeline {

  /**
   * Adds what happened now, by the current user or the system.
   *
   * @param kind has its sentence in a message bundle, see {@link TimelineSentence}
   * @param facts what the sentence names; JSON values, no identity codes and no names of persons
   */
  void add(CaseId caseId, String kind, Map<String, Object> facts);

  List<TimelineEntry> of(CaseId caseId);
}
