package fi.polku.costs.invoices;

import static fi.polku.costs.invoices.InvoiceWorld.JOINT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.costs.journal.Account;
import fi.polku.shared.Attempts;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.testing.PolkuTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** However many make invoices at once and however they fail, numbers have no gaps and no twins. */
@PolkuTest
class InvoiceSeriesTest {

  private static final int MAKERS = 4;
  private static final int MONTHS = 12;

  @Autowired ApplicationContext app;

  @Test
  void numbersHaveNoGaps() throws Exception {
    var world = new InvoiceWorld(app);
    for (int month = 1; month <= MONTHS; month++) {
      world.share("018", JOINT, month, "10").share("434", JOINT, month, month + ",01");
      world.share("638", JOINT, month, "5");
    }
    List<Callable<Integer>> makers =
        IntStream.range(0, MAKERS).mapToObj(seed -> maker(world, new Random(seed))).toList();
    var threads = Executors.newFixedThreadPool(MAKERS);
    for (Future<Integer> maker : threads.invokeAll(makers)) {
      maker.get();
    }
    threads.shutdown();

    List<CostInvoice> made = world.table.of(world.year);
    assertThat(numbers(made, DocumentType.VOUCHER))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, MONTHS).mapToObj(world::voucher).toList());
    List<String> others =
        made.stream()
            .filter(one -> one.document() != DocumentType.VOUCHER)
            .map(CostInvoice::number)
            .sorted()
            .toList();
    assertThat(others)
        .hasSizeGreaterThanOrEqualTo(2 * MONTHS)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, others.size()).mapToObj(world::number).toList());
    assertThat(world.balance(Account.RECEIVABLES).add(world.balance(Account.INTERNAL)))
        .isEqualTo(made.stream().map(CostInvoice::total).reduce(Euro.ZERO, Euro::add));
    assertThat(made.stream().filter(one -> one.creditedBy() == null && one.credits() == null))
        .as("one of each municipality and month holds")
        .hasSizeLessThanOrEqualTo(3 * MONTHS);
  }

  private static List<String> numbers(List<CostInvoice> made, DocumentType document) {
    return made.stream()
        .filter(one -> one.document() == document)
        .map(CostInvoice::number)
        .sorted()
        .toList();
  }

  /** Makes all months in an order of its own, fails every other time, and takes some back. */
  private static Callable<Integer> maker(InvoiceWorld world, Random random) {
    return () -> {
      List<Integer> months = new ArrayList<>(IntStream.rangeClosed(1, MONTHS).boxed().toList());
      Collections.shuffle(months, random);
      for (int month : months) {
        if (random.nextBoolean()) {
          fail(world, month);
        }
        world.makeOrFail(month, false);
        if (random.nextInt(6) == 0) {
          creditOne(world);
        }
      }
      return months.size();
    };
  }

  private static void fail(InvoiceWorld world, int month) {
    try {
      world.makeOrFail(month, true);
    } catch (IllegalStateException onPurpose) {
      assertThat(onPurpose).hasMessage("Failed on purpose");
    }
  }

  private static void creditOne(InvoiceWorld world) {
    world.table.of(world.year).stream()
        .filter(one -> one.document() == DocumentType.INVOICE && one.creditedBy() == null)
        .findAny()
        .ifPresent(
            one -> {
              try {
                Attempts.untilAlone(() -> world.invoices.credit(world.year, one.number(), "Koe"));
              } catch (ConflictException anotherWasFaster) {
                assertThat(anotherWasFaster).hasMessage("Credited already");
              }
            });
  }
}
