package fi.polku.national.accessmanagement;

import fi.polku.national.remote.RemoteFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether the question about rights is due; a failure is asked again soon. */
@Component
class NightlyQuestion {

  private static final Logger LOG = LoggerFactory.getLogger(NightlyQuestion.class);

  private final AccessManagement accessManagement;

  NightlyQuestion(AccessManagement accessManagement) {
    this.accessManagement = accessManagement;
  }

  @Scheduled(
      initialDelayString = "${polku.national.access-management.look-every:PT5M}",
      fixedDelayString = "${polku.national.access-management.look-every:PT5M}")
  void look() {
    try {
      accessManagement.askWhenDue();
    } catch (RemoteFailure failure) {
      LOG.warn("Rights stay as they are: {}", failure.reason());
    }
  }
}
