package fi.polku.journeys;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.ServiceLine;
import fi.polku.shared.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a returning customer's last case that ended; the rules decide what it means. */
final class EarlierCase {

  private static final ProcessVariable<Boolean> EXISTS = ProcessVariable.truth("aiempiAsiakkuus");
  private static final ProcessVariable<ServiceLine> LINE =
      new ProcessVariable<>("aiempiLinja", ServiceLine::key);
  private static final ProcessVariable<LocalDate> ENDED_ON = ProcessVariable.text("aiempiPaattyi");
  private static final ProcessVariable<String> REASON =
      ProcessVariable.text("aiempiPaattymisenSyy");
  private static final ProcessVariable<CaseId> CASE = ProcessVariable.text("aiempiTapaus");

  private EarlierCase() {}

  /** Variables of the new process; all but the first are null when there was none. */
  static Map<String, Object> facts(@Nullable CaseRecord earlier, ZoneId zone) {
    Map<String, Object> facts = new HashMap<>();
    EXISTS.put(facts, earlier != null);
    LINE.put(facts, earlier == null ? null : earlier.serviceLine());
    ENDED_ON.put(facts, earlier == null ? null : endedOn(earlier, zone));
    REASON.put(facts, earlier == null ? null : earlier.endReason());
    CASE.put(facts, earlier == null ? null : earlier.id());
    return facts;
  }

  /** What the new case's story names of it. */
  static Map<String, Object> told(CaseRecord earlier, ZoneId zone) {
    Map<String, Object> told = new HashMap<>();
    told.put("endedOn", String.valueOf(endedOn(earlier, zone)));
    if (earlier.endReason() != null) {
      told.put("reason", earlier.endReason());
    }
    return told;
  }

  private static @Nullable LocalDate endedOn(CaseRecord earlier, ZoneId zone) {
    Instant ended = earlier.endedAt();
    return ended == null ? null : LocalDate.ofInstant(ended, zone);
  }
}
