package fi.polku.costs.web.overview;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostReader;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.web.overview.KindSums.Books;
import fi.polku.costs.web.overview.OverviewView.Kind;
import fi.polku.costs.web.overview.OverviewView.Share;
import fi.polku.costs.web.overview.YearAllocations.Found;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What falls on each municipality, on the area's groups, and on all. */
@Component
class ShareSums {

  static final int MONTHS = 12;

  private final MessageSource texts;

  ShareSums(MessageSource texts) {
    this.texts = texts;
  }

  /** Rows of the municipalities that the reader sees, of the groups and of the area. */
  record All(List<Share> municipalities, List<Share> groups, Share area) {}

  All of(CostReader reader, List<Kind> shared, Found found, Books books, Locale locale) {
    List<Share> all =
        reader.area().municipalities().stream()
            .map(one -> share(one, shared, found, books, locale))
            .toList();
    List<Share> own = all.stream().filter(share -> isSeen(reader, share)).toList();
    List<Share> groups =
        reader.area().groups().stream()
            .map(
                group ->
                    sum(
                        group.name().in(locale),
                        all.stream().filter(share -> isIn(group.municipalities(), share)).toList(),
                        shared.size()))
            .toList();
    return new All(own, groups, sum(text("costs.area", locale), all, shared.size()));
  }

  /** Of the kinds, January first; null behind the last month that has any. */
  static List<@Nullable Euro> byMonth(Collection<Balance> balances, Set<String> kinds) {
    List<@Nullable Euro> months = new ArrayList<>();
    boolean isReached = false;
    for (int month = MONTHS; month >= 1; month--) {
      Euro sum = ofMonth(balances, kinds, month);
      isReached = isReached || !sum.equals(Euro.ZERO);
      months.add(0, isReached ? sum : null);
    }
    return months;
  }

  private static Euro ofMonth(Collection<Balance> balances, Set<String> kinds, int month) {
    return KindSums.sum(
        balances.stream()
            .filter(one -> kinds.contains(one.kind().id()))
            .filter(one -> one.month() != null && one.month() == month));
  }

  private static Share share(
      Municipality municipality, List<Kind> shared, Found found, Books books, Locale locale) {
    MunicipalityCode code = municipality.code();
    List<Euro> byKind = shared.stream().map(kind -> budget(found.budget(), kind, code)).toList();
    return new Share(
        code.value(),
        municipality.name().in(locale),
        byKind,
        total(byKind),
        found.actual() == null ? null : found.actual().getOrDefault(code, Euro.ZERO),
        KindSums.sum(books.charged().stream().filter(one -> code.equals(one.municipality()))));
  }

  private static Euro budget(List<Allocation> budget, Kind kind, MunicipalityCode code) {
    return budget.stream()
        .filter(one -> one.kind().id().equals(kind.id()))
        .flatMap(one -> one.shares().stream())
        .filter(share -> share.municipality().equals(code))
        .map(share -> share.amount())
        .reduce(Euro.ZERO, Euro::add);
  }

  private static Share sum(String name, List<Share> shares, int kinds) {
    return new Share(
        null,
        name,
        IntStream.range(0, kinds)
            .mapToObj(at -> total(shares.stream().map(share -> share.byKind().get(at)).toList()))
            .toList(),
        total(shares.stream().map(Share::budget).toList()),
        actual(shares),
        total(shares.stream().map(Share::charged).toList()));
  }

  private static @Nullable Euro actual(List<Share> shares) {
    Euro sum = Euro.ZERO;
    for (Share share : shares) {
      if (share.actual() == null) {
        return null;
      }
      sum = sum.add(share.actual());
    }
    return sum;
  }

  private static Euro total(List<Euro> amounts) {
    return amounts.stream().reduce(Euro.ZERO, Euro::add);
  }

  private static boolean isSeen(CostReader reader, Share share) {
    return share.code() != null && reader.sees(MunicipalityCode.of(share.code()));
  }

  private static boolean isIn(Set<MunicipalityCode> group, Share share) {
    return share.code() != null && group.contains(MunicipalityCode.of(share.code()));
  }

  private String text(String key, Locale locale) {
    return texts.getMessage(key, null, locale);
  }
}
