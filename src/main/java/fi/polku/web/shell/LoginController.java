package fi.polku.web.shell;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. In a demonstration it names the users. */
@Controller
class LoginController {

  private final CurrentUser currentUser;
  private final List<String> demoUsers;

  LoginController(CurrentUser currentUser, Users users, Environment environment) {
    this.currentUser = currentUser;
    this.demoUsers =
        environment.acceptsProfiles(Profiles.of("demo"))
            ? users.all().stream().map(PolkuUser::username).toList()
            : List.of();
  }

  @GetMapping("/kirjaudu")
  String signIn(Model model) {
    if (currentUser.find().isPresent()) {
      return "redirect:/";
    }
    model.addAttribute("demoUsers", demoUsers);
    return "web/login";
  }
}
