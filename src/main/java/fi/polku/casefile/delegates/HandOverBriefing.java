package fi.polku.casefile.delegates;

import static java.util.stream.Collectors.joining;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.ServiceLine;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineSentence;
import fi.polku.deadlines.DeadlineNames;
import fi.polku.deadlines.Deadlines;
import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.shared.CaseId;
import fi.polku.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;

/**
 * {@code siirronYhteenveto} in models: puts what the receiving expert needs (line, running
 * deadlines, the latest events) into the variable of that name, in the customer's language of
 * service, so that nothing has to be told again (LINES 6).
 */
@ModelBean("siirronYhteenveto")
class HandOverBriefing implements JavaDelegate {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final int LATEST = 8;

  private final Cases cases;
  private final Deadlines deadlines;
  private final DeadlineNames names;
  private final Timeline timeline;
  private final TimelineSentence sentences;
  private final MessageSource messages;
  private final Clock clock;

  HandOverBriefing(
      Cases cases,
      Deadlines deadlines,
      DeadlineNames names,
      Timeline timeline,
      TimelineSentence sentences,
      MessageSource messages,
      Clock clock) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.names = names;
    this.timeline = timeline;
    this.sentences = sentences;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseRecord of = cases.get(Steps.caseOf(execution));
    Locale reader = Language.of(of.language().value()).orElse(Language.FI).locale();
    execution.setVariable(
        "siirronYhteenveto",
        Stream.of(Stream.of(line(of, reader)), clocks(of.id(), reader), latest(of.id(), reader))
            .flatMap(lines -> lines)
            .collect(joining("\n")));
  }

  private String line(CaseRecord of, Locale reader) {
    ServiceLine line = of.serviceLine();
    String name = messages.getMessage("cases.line." + (line == null ? "none" : line), null, reader);
    return messages.getMessage(
        "casefile.briefing.line", new Object[] {name, DAY.format(of.startedOn())}, reader);
  }

  private Stream<String> clocks(CaseId id, Locale reader) {
    return deadlines.of(id).stream()
        .filter(clock -> clock.endedAt() == null)
        .map(
            clock ->
                messages.getMessage(
                    "casefile.briefing.deadline",
                    new Object[] {names.of(clock.kind(), reader), day(clock.dueAt())},
                    reader));
  }

  private Stream<String> latest(CaseId id, Locale reader) {
    var entries = timeline.of(id);
    return entries.stream()
        .skip(Math.max(0, entries.size() - LATEST))
        .map(entry -> day(entry.at()) + " " + sentences.of(entry, reader));
  }

  private String day(Instant at) {
    return DAY.format(LocalDate.ofInstant(at, clock.getZone()));
  }
}
