package fi.polku.journeys;

import java.util.Locale;

/** Forms of open tasks; whoever asks has checked the right to the task. */
public interface TaskForms {

  /**
   * The form of the task's own deployment in the reader's language, with those variables only that
   * its fields and texts refer to. Fails when the task is not open.
   */
  ShownForm of(String taskId, Locale locale);
}
