package fi.polku.national.bookings.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.bookings.Bookings;
import fi.polku.national.delegates.NationalStep;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the booking system that the time {@code aikaTunnus} was called off. */
@ModelBean("ajanPeruutus")
class CancellationDelegate implements JavaDelegate {

  private final Bookings bookings;

  CancellationDelegate(Bookings bookings) {
    this.bookings = bookings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    UUID appointment = UUID.fromString(step.input("aikaTunnus"));
    step.carryOut(moment -> bookings.cancel(moment, appointment));
  }
}
