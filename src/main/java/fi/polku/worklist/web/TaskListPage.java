package fi.polku.worklist.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.areas.Areas;
import fi.polku.customers.Persons;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistPage;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task list. */
@Controller
@RequestMapping("/tehtavat")
class TaskListPage {

  /** Tabs say how many tasks they hold, up to here. */
  private static final int MOST_COUNTED = 100;

  private static final List<DeadlineState> COLOURS =
      List.of(DeadlineState.BREACHED, DeadlineState.WARNED, DeadlineState.OPEN);

  private final Worklist worklist;
  private final TaskViews views;
  private final Persons persons;
  private final Areas areas;
  private final CurrentUser currentUser;

  TaskListPage(
      Worklist worklist, TaskViews views, Persons persons, Areas areas, CurrentUser currentUser) {
    this.worklist = worklist;
    this.views = views;
    this.persons = persons;
    this.areas = areas;
    this.currentUser = currentUser;
  }

  @GetMapping
  String list(@RequestParam Map<String, String> parameters, Model model, Locale locale) {
    PolkuUser user = currentUser.require();
    ListPlace place = ListPlace.of(parameters, user);
    if (isCode(place.search())) {
      return "redirect:" + place.searching(null, null).address();
    }
    WorklistPage page = worklist.page(place.filter(user), place.place(), user);
    model.addAttribute("place", place);
    model.addAttribute("tasks", views.of(page.tasks(), user, locale));
    model.addAttribute("searchTooWide", page.searchTooWide());
    model.addAttribute("tabs", tabs(place, user));
    model.addAttribute("colours", COLOURS);
    model.addAttribute("municipalities", municipalities(user, locale));
    if (page.next() != null) {
      model.addAttribute("next", place.behind(page.next()).address());
    }
    if (page.previous() != null) {
      model.addAttribute("previous", place.aheadOf(page.previous()).address());
    }
    return "worklist/list";
  }

  /**
   * A quick search. It is posted, so that an identity code never stands in an address: a customer
   * found by code is from then on named by id.
   */
  @PostMapping
  String search(@RequestParam Map<String, String> parameters, RedirectAttributes redirect) {
    PolkuUser user = currentUser.require();
    ListPlace place = ListPlace.of(parameters, user);
    String words = place.search();
    if (words == null || !isCode(words)) {
      return "redirect:" + place.searching(null, words).address();
    }
    List<UUID> found = persons.idsMatching(words, user.scope(), 1);
    if (found.isEmpty()) {
      redirect.addFlashAttribute(Notice.NAME, new Notice("info", "worklist.search.no-customer"));
      return "redirect:" + place.searching(null, null).address();
    }
    return "redirect:" + place.searching(found.get(0), null).address();
  }

  private static boolean isCode(@Nullable String words) {
    return words != null && PersonalIdentityCode.parse(words).isPresent();
  }

  private List<Tab> tabs(ListPlace place, PolkuUser user) {
    return List.of(ListView.values()).stream()
        .map(view -> tab(place.in(view), view == place.view(), user))
        .toList();
  }

  private Tab tab(ListPlace place, boolean current, PolkuUser user) {
    int count = worklist.count(place.filter(user), MOST_COUNTED, user);
    String shown = count == MOST_COUNTED ? (MOST_COUNTED - 1) + "+" : String.valueOf(count);
    return new Tab(place.view().key(), place.address(), shown, current);
  }

  private Map<String, String> municipalities(PolkuUser user, Locale locale) {
    Map<String, String> names = new LinkedHashMap<>();
    user.municipalities().stream()
        .flatMap(code -> areas.municipality(code).stream())
        .sorted(Comparator.comparing(one -> one.name().in(locale), Collator.getInstance(locale)))
        .forEach(one -> names.put(one.code().value(), one.name().in(locale)));
    return names;
  }

  /** A tab of the list with the number of its tasks. */
  record Tab(String key, String address, String count, boolean current) {}
}
