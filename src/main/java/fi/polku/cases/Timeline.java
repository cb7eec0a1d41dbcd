package fi.polku.cases;

import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;

/** The story of a case, newest last; entries are never changed. */
public interface Timeline {

  void add(CaseId caseId, String kind, Map<String, Object> facts);

  List<TimelineEntry> of(CaseId caseId);
}
