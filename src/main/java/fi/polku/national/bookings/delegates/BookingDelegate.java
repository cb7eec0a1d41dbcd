package fi.polku.national.bookings.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.bookings.Bookings;
import fi.polku.national.delegates.NationalStep;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Books the time {@code aikaTunnus} in the booking system, in the place of {@code siirrettyAika}
 * where that is given.
 */
@ModelBean("ajanVarmistus")
class BookingDelegate implements JavaDelegate {

  private final Bookings bookings;

  BookingDelegate(Bookings bookings) {
    this.bookings = bookings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    UUID appointment = UUID.fromString(step.input("aikaTunnus"));
    @Nullable UUID movedFrom = step.given("siirrettyAika").map(UUID::fromString).orElse(null);
    step.carryOut(moment -> bookings.book(moment, appointment, movedFrom));
  }
}
