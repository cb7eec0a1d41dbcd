package fi.polku.web.shell;

import java.util.Optional;

/**
 * A link of the main navigation.
 *
 * @param current whether the person is on that page or a part of it
 */
public record NavigationEntry(String href, String labelKey, boolean current) {

  static Optional<NavigationEntry> of(Page page, String path) {
    return page.entry()
        .flatMap(
            href ->
                page.labelKey().map(label -> new NavigationEntry(href, label, page.covers(path))));
  }
}
