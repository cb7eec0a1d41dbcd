package fi.polku.costs.web.year;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.year.OpinionRound;
import fi.polku.costs.year.Opinions;
import fi.polku.costs.year.RoundAnswer;
import fi.polku.costs.year.Stance;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The municipalities' opinions, and how they were taken into account. */
@Controller
class OpinionPages {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

  private final CostAccess access;
  private final CostFrames frames;
  private final Opinions opinions;
  private final YearTaskViews views;

  OpinionPages(CostAccess access, CostFrames frames, Opinions opinions, YearTaskViews views) {
    this.access = access;
    this.frames = frames;
    this.opinions = opinions;
    this.views = views;
  }

  /** One sending of the draft. */
  record RoundView(
      int round,
      String sent,
      String due,
      boolean isOver,
      List<OpinionView> opinions,
      @Nullable AnswerView answer) {}

  /** How the opinions were taken into account. */
  record AnswerView(String outcome, String text, String at, String by) {}

  /**
   * What a municipality thinks.
   *
   * @param stance null: still awaited
   */
  record OpinionView(
      String municipality,
      @Nullable String stance,
      @Nullable String text,
      @Nullable String decidedBy,
      @Nullable String given,
      @Nullable String givenBy,
      @Nullable String reminded) {}

  @GetMapping("/kustannukset/{area}/{number:[0-9]+}/lausunnot")
  ModelAndView list(@PathVariable String area, @PathVariable int number, Locale locale) {
    CostReader reader = access.of(area);
    CostYear year = frames.year(reader, number);
    return new ModelAndView("costs/year/opinions")
        .addObject("frame", frames.of(reader, year, locale))
        .addObject(
            "rounds",
            opinions.of(reader, year).stream().map(one -> view(reader, one, locale)).toList());
  }

  private RoundView view(CostReader reader, OpinionRound round, Locale locale) {
    return new RoundView(
        round.round(),
        views.date(round.sentAt()),
        round.dueOn().format(DATE),
        round.isOver() || reader.seesAll(),
        (round.isOver() ? reader.area().municipalities() : reader.municipalities())
            .stream().map(one -> view(round, one, locale)).toList(),
        answer(round.answer(), locale));
  }

  private @Nullable AnswerView answer(@Nullable RoundAnswer answer, Locale locale) {
    return answer == null
        ? null
        : new AnswerView(
            answer.outcome().key(), answer.in(locale), views.date(answer.at()), answer.by());
  }

  private OpinionView view(OpinionRound round, Municipality municipality, Locale locale) {
    String name = municipality.name().in(locale);
    Instant reminder = round.reminded().get(municipality.code());
    String reminded = reminder == null ? null : views.date(reminder);
    return round
        .of(municipality.code())
        .map(
            opinion ->
                new OpinionView(
                    name,
                    opinion.stance().key(),
                    opinion.text(),
                    opinion.decidedBy(),
                    opinion.stance() == Stance.NOT_GIVEN ? null : views.date(opinion.givenAt()),
                    opinion.givenBy(),
                    reminded))
        .orElseGet(() -> new OpinionView(name, null, null, null, null, null, reminded));
  }
}
