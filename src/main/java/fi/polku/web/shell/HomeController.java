package fi.polku.web.shell;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: to the page where the user's day begins. */
@Controller
class HomeController {

  private final CurrentUser currentUser;

  HomeController(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  /** A user whose role has no page yet gets one that says so. */
  @GetMapping("/")
  String home() {
    return firstPage(currentUser.require()).map(href -> "redirect:" + href).orElse("web/home");
  }

  private static Optional<String> firstPage(PolkuUser user) {
    return Page.SUPERVISION.isOpenTo(user)
        ? Page.SUPERVISION.entry()
        : Arrays.stream(Page.values())
            .filter(page -> page.isOpenTo(user))
            .flatMap(page -> page.entry().stream())
            .findFirst();
  }
}
