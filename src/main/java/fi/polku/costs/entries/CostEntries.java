package fi.polku.costs.entries;

import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.shared.Attempts;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Actual costs as people and programs tell them: all of a telling or nothing, each once. */
@Service
public class CostEntries {

  private final CostBook book;
  private final Journal journal;
  private final JournalEntries entries;
  private final TransactionTemplate transaction;

  CostEntries(
      CostBook book,
      Journal journal,
      JournalEntries entries,
      PlatformTransactionManager transactions) {
    this.book = book;
    this.journal = journal;
    this.entries = entries;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Books costs, all or none.
   *
   * @param told what to book, by the key under which it is booked once in the area
   * @throws InvalidInputException with every problem of every cost
   * @throws ConflictException if a key is there with another content
   */
  public Booking book(CostYear year, List<Told> told) {
    List<Entry> asked = check(year, told);
    return Attempts.untilAlone(() -> transaction.execute(status -> bookChecked(year, asked)));
  }

  /**
   * Takes a cost back by an entry of the opposite sign, once.
   *
   * @param reason why; blank: the text of the cost itself
   * @throws NotFoundException if the area has no such cost
   * @throws ConflictException if it has been taken back, or is itself a taking back
   */
  public BookedEntry reverse(String area, long id, String reason) {
    BookedEntry cost =
        entries
            .find(area, id)
            .filter(CostEntries::isCost)
            .orElseThrow(() -> new NotFoundException("entry"));
    if (CostKeys.reversedBy(cost.entry().key()).isPresent()) {
      throw new ConflictException("A reversal cannot be reversed");
    }
    CostTexts.require("reason", reason, CostTexts.LONGEST_TEXT);
    Entry reversal = reversal(cost, reason);
    return Attempts.untilAlone(() -> transaction.execute(status -> bookReversal(reversal)));
  }

  /** Whether an entry is a cost, and not another movement of the year. */
  public static boolean isCost(BookedEntry booked) {
    return booked.entry().debit() == Account.COSTS && booked.entry().credit() == Account.PAYABLES;
  }

  private List<Entry> check(CostYear year, List<Told> told) {
    CostRules rules = book.rules(year);
    var problems = new ArrayList<FieldProblem>();
    var asked = new ArrayList<Entry>();
    for (Told one : told) {
      rules
          .entry(
              one.cost(),
              one.key(),
              (field, code, arguments) ->
                  problems.add(FieldProblem.of(one.path() + field.api(), code, arguments)))
          .ifPresent(asked::add);
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return asked;
  }

  private Booking bookChecked(CostYear year, List<Entry> asked) {
    Map<String, Entry> known =
        entries.withKeys(year.area(), asked.stream().map(Entry::key).toList()).stream()
            .map(BookedEntry::entry)
            .collect(Collectors.toMap(Entry::key, entry -> entry));
    for (Entry entry : asked) {
      if (!known.getOrDefault(entry.key(), entry).equals(entry)) {
        throw new ConflictException("Another cost has the id");
      }
    }
    List<Entry> news = asked.stream().filter(entry -> !known.containsKey(entry.key())).toList();
    if (!news.isEmpty()) {
      book.holdOpen(year);
    }
    int booked = journal.book(news);
    Map<String, BookedEntry> all =
        entries.withKeys(year.area(), asked.stream().map(Entry::key).toList()).stream()
            .collect(Collectors.toMap(one -> one.entry().key(), one -> one));
    return new Booking(booked, asked.stream().map(entry -> all.get(entry.key())).toList());
  }

  private BookedEntry bookReversal(Entry reversal) {
    String area = reversal.year().area();
    if (!entries.withKeys(area, List.of(reversal.key())).isEmpty()) {
      throw new ConflictException("Reversed already");
    }
    book.holdOpen(reversal.year());
    journal.book(List.of(reversal));
    return entries.withKeys(area, List.of(reversal.key())).get(0);
  }

  private static Entry reversal(BookedEntry cost, String reason) {
    Entry entry = cost.entry();
    return new Entry(
        entry.year(),
        entry.month(),
        entry.debit(),
        entry.credit(),
        entry.kind(),
        entry.municipality(),
        entry.service(),
        Euro.ZERO.subtract(entry.amount()),
        entry.document(),
        reason.isBlank() ? entry.text() : reason,
        CostKeys.reversal(cost.id()),
        entry.caseId());
  }

  /**
   * A cost to book.
   *
   * @param path of its fields in what the teller sent, such as {@code entries[2].}
   */
  public record Told(String key, String path, CostInput cost) {}

  /**
   * What became of a telling.
   *
   * @param booked how many were new
   * @param entries all of them, in the order told
   */
  public record Booking(int booked, List<BookedEntry> entries) {}
}
