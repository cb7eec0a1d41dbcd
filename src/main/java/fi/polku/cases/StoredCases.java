package fi.polku.cases;

import fi.polku.access.RowScope;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases in the database. */
@Service
class StoredCases implements Cases {

  private final CaseTable table;
  private final CaseOfTransaction ofTransaction;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredCases(
      CaseTable table,
      CaseOfTransaction ofTransaction,
      Timeline timeline,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.ofTransaction = ofTransaction;
    this.timeline = timeline;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public CaseRecord open(NewCase newCase) {
    CaseRecord opened = newCase.openedAs(CaseId.create(), clock.instant());
    table.insert(opened, newCase.externalId());
    ofTransaction.opened(opened);
    timeline.add(
        opened.id(),
        opened.isPersons() ? "case-opened" : "employer-case-opened",
        Map.of(
            "startedOn", opened.startedOn(),
            "channel", opened.channel(),
            "municipality", opened.municipality()));
    events.publishEvent(new CaseOpened(opened, newCase.process(), newCase.facts()));
    return opened;
  }

  @Override
  public Optional<CaseId> findByExternalId(String externalId) {
    return table.idByExternalId(externalId);
  }

  @Override
  public Optional<CaseRecord> find(CaseId id, RowScope scope) {
    return table.byId(id, scope);
  }

  @Override
  public CaseRecord get(CaseId id) {
    return ofTransaction.find(id).or(() -> table.byId(id)).orElseThrow(() -> unknown(id));
  }

  @Override
  public List<CaseRecord> of(CaseCustomer customer, RowScope scope) {
    return table.ofCustomer(customer, scope);
  }

  @Override
  public List<CaseRecord> all(CaseCustomer customer) {
    return table.ofCustomer(customer);
  }

  @Override
  public List<UUID> personsWithOpenCase(@Nullable UUID after, int limit) {
    return table.personsWithOpenCase(after, limit);
  }

  @Override
  @Transactional
  public void chooseServiceLine(
      CaseId id, ServiceLine chosen, @Nullable ServiceLine proposed, @Nullable String reason) {
    LineChoice choice = new LineChoice(chosen, proposed, reason);
    hold(id);
    table.updateServiceLine(id, chosen);
    ofTransaction.changed();
    timeline.add(id, choice.timelineKind(), choice.facts());
  }

  @Override
  @Transactional
  public CaseRecord hold(CaseId id) {
    CaseRecord current = getHeld(id);
    if (current.status() == CaseStatus.ENDED) {
      throw CaseChangeException.ended(id);
    }
    return current;
  }

  @Override
  @Transactional
  public CaseRecord getHeld(CaseId id) {
    return table.byIdForUpdate(id).orElseThrow(() -> unknown(id));
  }

  @Override
  @Transactional
  public String makeResponsible(CaseId id, String role) {
    String before = hold(id).responsibleRole();
    if (!before.equals(role)) {
      table.updateResponsibleRole(id, role);
      ofTransaction.changed();
      events.publishEvent(new ResponsibilityMoved(id, before, role));
    }
    return before;
  }

  @Override
  @Transactional
  public CaseRecord move(CaseId id, String area, MunicipalityCode to) {
    CaseRecord before = hold(id);
    if (before.municipality().equals(to)) {
      return before;
    }
    table.updatePlace(id, area, to);
    ofTransaction.changed();
    CaseRecord moved = get(id);
    timeline.add(
        id, "case-moved", Map.of("fromMunicipality", before.municipality(), "municipality", to));
    events.publishEvent(new CaseMoved(moved));
    return moved;
  }

  @Override
  @Transactional
  public void changeStatus(CaseId id, CaseStatus status, @Nullable String reason) {
    CaseRecord current = getHeld(id);
    if (current.status() == status) {
      return;
    }
    if (!current.status().mayBecome(status)) {
      throw CaseChangeException.status(id, current.status(), status);
    }
    if (status == CaseStatus.ENDED) {
      table.end(id, clock.instant(), reason);
    } else {
      table.updateStatus(id, status);
    }
    ofTransaction.changed();
    timeline.add(id, timelineKind(status, reason), facts(reason));
    if (status == CaseStatus.ENDED) {
      events.publishEvent(new CaseEnded(get(id)));
    }
  }

  private static String timelineKind(CaseStatus status, @Nullable String reason) {
    String kind = "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return reason == null ? kind : kind + "-because";
  }

  private static Map<String, Object> facts(@Nullable String reason) {
    Map<String, Object> facts = new HashMap<>();
    if (reason != null) {
      facts.put("reason", reason);
    }
    return facts;
  }

  private static IllegalArgumentException unknown(CaseId id) {
    return new IllegalArgumentException("No such case: " + id);
  }
}
