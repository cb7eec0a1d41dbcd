package fi.polku.costs.entries;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.Cases;
import fi.polku.cases.NewCase;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.customers.PersonDetails;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the journeys pay is booked to the municipality of the case, once. */
@PolkuTest
class CaseCostsTest {

  private static final MunicipalityCode II = MunicipalityCode.of("139");

  @Autowired CaseCosts costs;
  @Autowired JournalEntries journal;
  @Autowired Cases cases;
  @Autowired Persons persons;
  @Autowired Timeline timeline;
  @Autowired Clock clock;

  @Test
  void paidSubsidyIsBookedOnceAndItsRecoveryTakenOff() {
    CaseId caseId = aCaseInIi();
    String process = UUID.randomUUID().toString();
    var paid = cost(caseId, process, "visit-1", "1 250,00");

    costs.book(paid);
    costs.book(paid);
    costs.book(cost(caseId, process, "visit-2", "-250,00"));
    costs.book(cost(caseId, process, "visit-3", "0"));

    List<Entry> booked =
        journal
            .withKeys(
                "oulu",
                Stream.of("visit-1", "visit-2", "visit-3")
                    .map(visit -> CostKeys.step(process, visit))
                    .toList())
            .stream()
            .map(BookedEntry::entry)
            .toList();
    assertThat(booked)
        .extracting(Entry::amount)
        .containsExactlyInAnyOrder(new Euro(125_000), new Euro(-25_000));
    assertThat(booked)
        .allSatisfy(
            entry -> {
              assertThat(entry.kind()).isEqualTo(new CostKind("palkkatuki"));
              assertThat(entry.municipality()).isEqualTo(II);
              assertThat(entry.year())
                  .isEqualTo(new CostYear("oulu", LocalDate.now(clock).getYear()));
              assertThat(entry.month()).isEqualTo(LocalDate.now(clock).getMonthValue());
              assertThat(entry.caseId()).isEqualTo(caseId);
              assertThat(entry.document()).doesNotContain(caseId.toString());
            });
    assertThat(timeline.of(caseId))
        .extracting(TimelineEntry::kind)
        .filteredOn("cost-booked"::equals)
        .hasSize(2);
  }

  private static CaseCost cost(CaseId caseId, String process, String passing, String euros) {
    return new CaseCost(
        caseId, "palkkatuki", "", Euro.of(euros), "", "Maksettu tuki", process, passing);
  }

  private CaseId aCaseInIi() {
    var finnish = LanguageCode.of("fi");
    var person =
        persons.findOrOpen(new PersonDetails(IdentityCodes.next(), "Tuki", "Saaja", finnish, II));
    return cases
        .open(
            new NewCase(
                CaseCustomer.person(person.id()),
                false,
                null,
                "oulu",
                II,
                finnish,
                "IN_PERSON",
                LocalDate.of(2026, 11, 2),
                "omavalmentaja",
                "tyonhakijan-asiakkuus",
                Map.of("maahanmuuttaja", false, "kanava", "HENKILOKOHTAINEN")))
        .id();
  }
}
