package fi.polku.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finance tries other weights and shares the link; a municipality opens it. */
class CostYearBrowserTest extends InBrowser {

  private static final String WHAT_IF = "/kustannukset/porvoo/2079/mita-jos";
  private static final String[] CODES = {"018", "407", "434", "504", "616", "638"};

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  @Test
  void financeTriesOtherWeightsAndAMunicipalityOpensTheLink() {
    signIn("talous", "/kustannukset/porvoo/2079");
    Look.at(page, "kustannukset");
    page.navigate("/kustannukset/porvoo/2079/jako/kayttotalous");
    Look.at(page, "kustannukset-jako");

    page.navigate(WHAT_IF);
    page.locator("details.disclosure summary").first().click();
    for (String criterion : new String[] {"vaesto-18-64", "tyottomat", "vieraskieliset"}) {
      for (String code : CODES) {
        page.locator("[id='luku.%s.%s']".formatted(criterion, code)).fill("1" + code);
      }
    }
    page.locator("[id='paino.tyottomat']").fill("40");
    press("Laske");
    assertThat(page.locator(".notice--error")).containsText("Nyt se on 95 %");
    page.locator("[id='paino.vaesto-18-64']").fill("50");
    press("Laske");
    assertThat(page.locator("#mita-jos-taulu tfoot")).containsText("100,00 %");
    assertThat(page.locator("[data-chart] canvas")).isVisible();
    Look.at(page, "kustannukset-mita-jos");
    String link = page.locator("#linkki").inputValue();
    String sum = page.locator("#mita-jos-taulu tbody tr").last().innerText();

    page.locator(".user-menu form button").click();
    page.waitForURL("**/kirjaudu?logout");
    signIn("kunta.loviisa", link.substring(link.indexOf(WHAT_IF)));
    assertThat(page.locator("#mita-jos-taulu tbody tr").last())
        .hasText(sum, new HasTextOptions().setUseInnerText(true));
    page.navigate("/kustannukset/porvoo/2079");
    assertThat(
            page.getByRole(
                    AriaRole.ROWHEADER,
                    new Page.GetByRoleOptions().setName("Loviisa").setExact(true))
                .first())
        .isVisible();
    Look.at(page, "kustannukset-kunta");
  }

  /**
   * The pages that nobody visits above, the languages in turn; the last one says what is missing.
   */
  @Test
  void noPageHasBarriers() {
    complaints.expect("422");
    signIn("talous", "/kustannukset");
    List<String> paths =
        List.of(
            "2079/talousarvio",
            "2079/kirjaukset",
            "2079/tuonti",
            "2079/laskut",
            "2079/tasaus",
            "2079/osavuosi",
            "2079/tehtavat",
            "2079/lausunnot",
            "luvut",
            "luvut/tyottomat",
            "luvut/tyottomat/638/2078-01",
            "laskutustiedot",
            "vuodet",
            "2078/jako/kayttotalous/vienti");
    for (String path : paths) {
      String language = LANGUAGES.get(paths.indexOf(path) % LANGUAGES.size());
      page.navigate("/kustannukset/porvoo/" + path + "?kieli=" + language);
      assertThat(page.locator("html")).hasAttribute("lang", language);
      Look.onPhone(page, path);
    }
  }
}
