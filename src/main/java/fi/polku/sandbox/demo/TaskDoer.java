package fi.polku.sandbox.demo;

import fi.polku.access.PolkuUser;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.LanguageCode;
import fi.polku.worklist.TaskActions;
import fi.polku.worklist.WorklistTask;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does a task as the worker whose task it is, with answers that its form accepts. */
@SandboxOnly
@Component
class TaskDoer {

  static final Locale FINNISH = Locale.forLanguageTag("fi");

  /** How often other answers are tried when a form does not accept them. */
  static final int ATTEMPTS = 6;

  private final TaskActions tasks;
  private final Staff staff;
  private final DemoTexts texts;

  TaskDoer(TaskActions tasks, Staff staff, DemoTexts texts) {
    this.tasks = tasks;
    this.staff = staff;
    this.texts = texts;
  }

  /**
   * Completes the task.
   *
   * @return why it could not be done, or none when it was
   */
  Optional<String> complete(WorklistTask task, LocalDate today, LanguageCode language, Odds odds) {
    Optional<PolkuUser> who = staff.forTask(task.role(), task.municipality(), task.restricted());
    if (who.isEmpty()) {
      return Optional.of("nobody may do it");
    }
    Optional<String> refusal = Optional.empty();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      refusal =
          attempt(
              task,
              who.get(),
              new FormAnswers(texts.answers(odds, today, language), odds, keeps(attempt)));
      if (refusal.isEmpty()) {
        return refusal;
      }
    }
    return refusal;
  }

  /** What a form shows may itself be out of date. */
  static int keeps(int attempt) {
    return attempt < 2 ? FormAnswers.MOSTLY : FormAnswers.NEVER;
  }

  private Optional<String> attempt(WorklistTask task, PolkuUser who, FormAnswers answers) {
    try {
      return staff.as(
          who,
          () -> {
            tasks.complete(task.taskId(), answers.to(tasks.form(task.taskId(), FINNISH, who)), who);
            return Optional.empty();
          });
    } catch (InvalidInputException refused) {
      return Optional.of(refused.problems().toString());
    } catch (RuntimeException failed) { // whatever a model does: the case waits there
      return Optional.of(failed.toString());
    }
  }
}
