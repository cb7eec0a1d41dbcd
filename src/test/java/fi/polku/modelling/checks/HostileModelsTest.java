package fi.polku.modelling.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.engine.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts made to harm whoever reads them. */
class HostileModelsTest {

  @ParameterizedTest
  @EnumSource(names = {"PROCESS", "DECISION"})
  void externalEntitiesAreNotRead(ModelKind kind) {
    String source =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY tiedosto SYSTEM "file:///etc/hostname">]>
        <definitions>&tiedosto;</definitions>
        """;

    assertThat(Checking.rules(kind, "x", source)).containsExactly("xml-form");
  }

  @ParameterizedTest
  @EnumSource(names = {"PROCESS", "DECISION"})
  void entitiesDoNotMultiply(ModelKind kind) {
    String source =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <definitions>&d;</definitions>
        """;

    assertThat(Checking.rules(kind, "x", source)).containsExactly("xml-form");
  }

  @Test
  void deepNestingIsRefusedBeforeItOverflows() {
    String source = "<a>".repeat(50_000) + "</a>".repeat(50_000);

    assertThat(Checking.rules(ModelKind.PROCESS, "x", source)).containsExactly("xml-form");
  }

  @ParameterizedTest
  @EnumSource
  void oversizedModelsAreRefused(ModelKind kind) {
    assertThat(Checking.rules(kind, "x", "ä".repeat(ModelChecks.MAX_SIZE / 2 + 1)))
        .containsExactly("model-size");
  }

  @ParameterizedTest
  @EnumSource
  void emptyTextIsNoModel(ModelKind kind) {
    assertThat(Checking.problems(kind, "x", "")).anyMatch(Problem::stopsRelease);
  }
}
