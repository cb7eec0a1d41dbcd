package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A Camunda Form as a person fills it in: questions and answers by their words. */
final class FormOnPage {

  private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Page page;

  FormOnPage(Page page) {
    this.page = page;
    assertThat(page.locator(".fjs-form")).isVisible();
  }

  FormOnPage choose(String question, String answer) {
    field(question).getByText(answer, new GetByTextOptions().setExact(true)).click();
    return this;
  }

  FormOnPage chooseEach(String answer, String... questions) {
    for (String question : questions) {
      choose(question, answer);
    }
    return this;
  }

  FormOnPage write(String question, String answer) {
    field(question).locator("input, textarea").first().fill(answer);
    return this;
  }

  /** Begins to write, and takes the first suggestion from the keyboard. */
  FormOnPage takeSuggestion(String question, String begun, String suggested) {
    Locator input = field(question).locator("input").first();
    input.pressSequentially(begun);
    assertThat(page.getByRole(AriaRole.OPTION).first()).hasText(suggested);
    input.press("ArrowDown");
    Look.at(page, "ehdotukset");
    input.press("Enter");
    assertThat(input).hasValue(suggested);
    return this;
  }

  /** From the list that opens at the question. */
  FormOnPage pick(String question, String answer) {
    Locator list = field(question);
    list.locator(".fjs-input-group").click();
    list.getByText(answer, new GetByTextOptions().setExact(true)).click();
    return this;
  }

  FormOnPage date(String question, LocalDate day) {
    Locator input = field(question).locator("input").first();
    input.fill(AS_TYPED.format(day));
    input.press("Enter");
    input.press("Escape");
    return this;
  }

  FormOnPage tick(String statement) {
    field(statement).locator("input[type=checkbox]").check();
    return this;
  }

  void send() {
    page.locator("form.form-actions")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Valmis"))
        .click();
  }

  private Locator field(String question) {
    return page.locator(".fjs-form-field").filter(new FilterOptions().setHasText(question)).last();
  }
}
