package fi.polku.testing;

import fi.polku.shared.BusinessId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Valid Y-tunnus of nobody, a new one each time. */
public final class BusinessIds {

  private static final AtomicInteger NEXT = new AtomicInteger(8_000_001);

  private BusinessIds() {}

  /** Numbers without a check digit are passed over. */
  public static BusinessId next() {
    while (true) {
      String number = "%07d".formatted(NEXT.getAndIncrement());
      Optional<BusinessId> valid =
          IntStream.rangeClosed(0, 9)
              .mapToObj(check -> BusinessId.parse(number + "-" + check))
              .flatMap(Optional::stream)
              .findFirst();
      if (valid.isPresent()) {
        return valid.get();
      }
    }
  }
}
