package fi.polku.sandbox.population;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.journeys.PermitType;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two hundred people of a new sandbox: what each is follows from its number alone. */
@SandboxOnly
@Component
class FirstPeople {

  private static final int COUNT = 200;
  private static final LocalDate OLDEST = LocalDate.of(1958, 1, 1);
  private static final LocalDate FIRST_MOVE = LocalDate.of(2010, 1, 1);
  private static final LocalDate FIRST_PERMIT = LocalDate.of(2024, 1, 15);
  private static final LocalDate DEATH = LocalDate.of(2025, 11, 30);
  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");

  /** Codes that the agency and its users publish as examples. */
  private static final List<String> EXAMPLES =
      List.of(
          "131052-308T",
          "010594Y9032",
          "010594Y9021",
          "020594X903P",
          "030594W903B",
          "040594V9030",
          "050594U903M",
          "010516B903X",
          "020516C903K",
          "030516D9037",
          "010501E9032",
          "020503F9037",
          "020501A999T");

  private static final String RESTRICTED_EXAMPLE = "020180-999Y";

  /** Language and citizenship of those who have come from elsewhere. */
  private static final List<List<String>> ORIGINS =
      List.of(
          List.of("uk", "804"),
          List.of("ar", "760"),
          List.of("so", "706"),
          List.of("uk", "804"),
          List.of("98", "368"));

  private static final List<PermitType> PERMITS =
      List.of(
          PermitType.A, PermitType.B, PermitType.A, PermitType.P, PermitType.B, PermitType.P_EU);

  private final Areas areas;

  FirstPeople(Areas areas) {
    this.areas = areas;
  }

  List<SandboxPerson> all() {
    return Stream.concat(
            IntStream.range(0, COUNT).mapToObj(this::numbered),
            Stream.concat(
                IntStream.range(0, EXAMPLES.size())
                    .mapToObj(number -> example(EXAMPLES.get(number), number, false)),
                Stream.of(example(RESTRICTED_EXAMPLE, EXAMPLES.size(), true))))
        .toList();
  }

  private SandboxPerson numbered(int number) {
    boolean immigrant = number % 10 == 1 || number % 10 == 6;
    List<String> origin =
        immigrant
            ? ORIGINS.get(number / 5 % ORIGINS.size())
            : List.of(number % 10 == 0 ? "sv" : "fi", SandboxPerson.FINNISH);
    MadeUpNames names = MadeUpNames.of(origin.get(0));
    return new SandboxPerson(
        TestCodes.of(OLDEST.plusDays(number * 83L), number % 6, number * 7 % 100),
        names.first().get(number % names.first().size()),
        names.last().get(number / 3 % names.last().size()),
        origin.get(0),
        origin.get(1),
        number % 40 == 29 ? null : home(number),
        FIRST_MOVE.plusDays(number * 11L),
        number % 25 == 3,
        number % 40 == 17 ? DEATH : null,
        null,
        immigrant ? permit(number) : null);
  }

  private static SandboxPerson example(String code, int number, boolean restricted) {
    MadeUpNames names = MadeUpNames.of("fi");
    return new SandboxPerson(
        PersonalIdentityCode.of(code),
        names.first().get(number % names.first().size()),
        names.last().get(number % names.last().size()),
        "fi",
        SandboxPerson.FINNISH,
        PORVOO,
        FIRST_MOVE,
        restricted,
        null,
        null,
        null);
  }

  private MunicipalityCode home(int number) {
    List<Area> all = areas.all();
    Area area = all.get(number % all.size());
    return number % 2 == 0
        ? area.host().code()
        : area.municipalities().get(number / 2 % area.municipalities().size()).code();
  }

  /** B ends in a year, A in four; the permanent ones do not. */
  private static Permit permit(int number) {
    PermitType type = PERMITS.get(number / 5 % PERMITS.size());
    LocalDate from = FIRST_PERMIT.plusDays(number * 4L);
    @Nullable LocalDate until =
        switch (type) {
          case A -> from.plusYears(4).minusDays(1);
          case B -> from.plusYears(1).minusDays(1);
          case P, P_EU -> null;
        };
    return new Permit(type, from, until);
  }
}
