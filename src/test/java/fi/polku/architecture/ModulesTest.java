package fi.polku.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import fi.polku.PolkuApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import planted.PlantedApplication;

/**
 * Arrows between modules run down, and the diagram in {@code docs/architecture.md} is drawn from
 * them. When the page is another, run this with {@code -Ddocs.update} and commit the page.
 */
class ModulesTest {

  private static final Path PAGE = Path.of("docs", "architecture.md");
  private static final String BEGIN = "<!-- modules: drawn from the code -->\n";
  private static final String END = "<!-- end of modules -->";

  private final ApplicationModules modules = ApplicationModules.of(PolkuApplication.class);
  private final Map<ApplicationModule, Set<ApplicationModule>> used = new HashMap<>();

  @Test
  void modulesUseOnlyWhatTheirFloorAllows() {
    modules.verify();
  }

  @Test
  void anArrowThatRunsUpIsFound() {
    ApplicationModules planted =
        ApplicationModules.of(PlantedApplication.class, new ImportOption.OnlyIncludeTests());
    assertThatThrownBy(planted::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("lower")
        .hasMessageContaining("upper");
  }

  @Test
  void theArchitecturePageShowsTheModulesAsTheyAre() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    String drawn = "```mermaid\n" + diagram() + "\n```\n";
    if (System.getProperty("docs.update") != null) {
      Files.writeString(PAGE, page.substring(0, from) + drawn + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to))
        .as("docs/architecture.md; see %s", getClass())
        .isEqualTo(drawn);
  }

  private String diagram() {
    Stream<String> names =
        modules.stream().map(module -> "  %s[%s]".formatted(id(module), module.getDisplayName()));
    return Stream.concat(names.sorted(), modules.stream().flatMap(this::arrows).sorted())
        .collect(Collectors.joining("\n", "flowchart TD\n", ""));
  }

  /** Arrows to the modules right below; those that follow from other arrows are left out. */
  private Stream<String> arrows(ApplicationModule module) {
    Set<ApplicationModule> all = used(module);
    return all.stream()
        .filter(below -> all.stream().noneMatch(other -> reaches(other, below)))
        .map(below -> "  %s --> %s".formatted(id(module), id(below)));
  }

  private boolean reaches(ApplicationModule from, ApplicationModule to) {
    return used(from).contains(to) || used(from).stream().anyMatch(below -> reaches(below, to));
  }

  private Set<ApplicationModule> used(ApplicationModule module) {
    return used.computeIfAbsent(module, this::directlyUsed);
  }

  private Set<ApplicationModule> directlyUsed(ApplicationModule module) {
    return module
        .getDirectDependencies(modules)
        .uniqueModules()
        .filter(below -> !below.equals(module))
        .collect(Collectors.toSet());
  }

  private static String id(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
