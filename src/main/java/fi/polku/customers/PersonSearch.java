package fi.polku.customers;

import fi.polku.access.RowScope;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds persons by the beginnings of their names. */
@Component
class PersonSearch {

  /** How many the index may offer to a search that goes past what is in it. */
  private static final int CANDIDATES = 500;

  private final PersonTable table;
  private final NameTokenTable tokens;
  private final PersonSeal seal;

  PersonSearch(PersonTable table, NameTokenTable tokens, PersonSeal seal) {
    this.table = table;
    this.tokens = tokens;
    this.seal = seal;
  }

  /** In the order of the Finnish alphabet by last name. */
  List<Person> byName(NameWords words, RowScope scope, int limit) {
    List<UUID> ids = idsByName(words, scope, limit);
    return ids.isEmpty()
        ? List.of()
        : table.byIds(ids).stream().map(seal::open).sorted(alphabetical()).toList();
  }

  /** Those changed last first. */
  List<UUID> idsByName(NameWords words, RowScope scope, int limit) {
    if (words.words().isEmpty()) {
      return List.of();
    }
    if (words.areIndexed()) {
      return tokens.persons(seal.lookups(words), scope, limit);
    }
    List<UUID> candidates = tokens.persons(seal.lookups(words), scope, CANDIDATES);
    return candidates.isEmpty() ? List.of() : matching(words, candidates, limit);
  }

  private List<UUID> matching(NameWords words, List<UUID> candidates, int limit) {
    return table.byIds(candidates).stream()
        .filter(row -> words.begin(NameWords.of(seal.fullName(row))))
        .map(PersonRow::id)
        .limit(limit)
        .toList();
  }

  private static Comparator<Person> alphabetical() {
    Collator finnish = Collator.getInstance(Locale.forLanguageTag("fi"));
    return Comparator.comparing(Person::lastName, finnish)
        .thenComparing(Person::firstNames, finnish)
        .thenComparing(Person::id);
  }
}
