package fi.polku.journeys;

import fi.polku.engine.ModelFile;
import fi.polku.engine.Releases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Journeys for tests of starting them: one of each kind. */
public final class ReleasedJourneys {

  /** Process in which a change becomes a task of the message's name. */
  public static final String HEARING = "testi-muutokset";

  private ReleasedJourneys() {}

  /** Releases a process that hears of every change of a customer's life. */
  public static void hearing(Releases releases) {
    List<String> messages = Arrays.stream(ReportKind.values()).map(ReportKind::message).toList();
    releases.release(HEARING, "test", List.of(JourneyModels.hearing(HEARING, messages)));
  }

  /** Releases new versions of them, whatever there was before. */
  public static void into(Releases releases) {
    List<ModelFile> files = new ArrayList<>();
    files.addAll(
        JourneyModels.started("testi-kysyva", "henkilon-tapauksesta", "omavalmentaja, psykologi"));
    files.add(JourneyModels.startable("testi-suora", "henkilon-tapauksesta", "omavalmentaja"));
    files.add(JourneyModels.startable("testi-maksu", "henkilon-tapauksesta", "maksatus"));
    files.add(JourneyModels.startable("testi-yritys", "tyonantajan-tapauksesta", "omavalmentaja"));
    releases.release("testi-aloitukset", "test", files);
  }
}
