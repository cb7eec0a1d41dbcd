package fi.polku.national.companies;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteServer;
import fi.polku.shared.BusinessId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client of YTJ against a register that answers well, and badly. */
class CompaniesTest {

  private static final BusinessId ID = BusinessId.of("2077474-0");
  private static final String NOBODY = "{\"totalResults\": 0, \"companies\": []}";
  private static final String WHOLE =
      """
      {"totalResults": 1, "companies": [{
        "businessId": {"value": "2077474-0", "registrationDate": "2006-12-14"},
        "names": [
          {"name": "Ruskan Vanha Oy", "type": "1", "version": 2, "endDate": "2015-01-01"},
          {"name": "Apunimi", "type": "3", "version": 1, "endDate": null},
          {"name": " Ruska Oy ", "type": "1", "version": 1, "endDate": null}],
        "mainBusinessLine": {"type": "62010", "descriptions": [
          {"languageCode": "3", "description": "Computer programming"},
          {"languageCode": "1", "description": "Ohjelmistojen suunnittelu"}]},
        "companyForms": [{"type": "16", "version": 1, "endDate": null, "descriptions": [
          {"languageCode": "2", "description": "Aktiebolag"}]}],
        "companySituations": [%s],
        "addresses": [
          {"type": 2, "street": null, "postOfficeBox": "12", "postCode": "33101",
           "postOffices": [{"city": "TAMPERE", "languageCode": "1", "municipalityCode": "837"}]},
          {"type": 1, "street": "Hämeenkatu", "buildingNumber": "12", "postCode": "33100",
           "postOffices": [{"city": "TAMMERFORS", "languageCode": "2"},
                           {"city": "TAMPERE", "languageCode": "1", "municipalityCode": "837"}]}],
        "status": "2", "tradeRegisterStatus": "1", "endDate": %s}]}
      """;

  private final RemoteServer remote = new RemoteServer();
  private final Companies companies =
      new Companies(
          BadAnswers.systems("companies", remote.url(), "max-answer=1MB"),
          Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Helsinki")));

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void readsWhatIsInForce() {
    remote.thenJson(200, WHOLE.formatted("", "null"));

    Company company = companies.find(ID).orElseThrow();

    assertThat(company.name()).isEqualTo("Ruska Oy");
    assertThat(company.form().fi()).isEqualTo("Aktiebolag");
    assertThat(company.businessLine().fi()).isEqualTo("Ohjelmistojen suunnittelu");
    assertThat(company.businessLine().en()).isEqualTo("Computer programming");
    assertThat(company.visitingAddress()).isEqualTo("Hämeenkatu 12, 33100 TAMPERE");
    assertThat(company.postalAddress()).isEqualTo("PL 12, 33101 TAMPERE");
    assertThat(company.municipality().orElseThrow().value()).isEqualTo("837");
    assertThat(company.status()).isEqualTo(CompanyStatus.OPERATING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SANE | | null | RESTRUCTURING",
        "SELTILA | | null | LIQUIDATION",
        "KONK | | null | BANKRUPT",
        "KONK | 2020-01-01 | null | OPERATING",
        "KONK | 2027-01-01 | null | BANKRUPT",
        "KONK | | 2024-06-30 | ENDED",
        "UUSI | | null | OPERATING",
        "UUSI | | 2027-01-01 | OPERATING",
        "UUSI | | 2026-11-21 | ENDED",
      })
  void knowsWhetherItGoesOn(String situation, String over, String end, CompanyStatus status) {
    String told =
        "{\"type\": \"SANE\", \"endDate\": \"2001-01-01\"}, {\"type\": \"%s\", \"endDate\": %s}"
            .formatted(situation, over == null ? "null" : "\"" + over + "\"");
    String ended = end.equals("null") ? "null" : "\"" + end + "\"";
    remote.thenJson(200, WHOLE.formatted(told, ended));

    assertThat(companies.find(ID).orElseThrow().status()).isEqualTo(status);
  }

  @Test
  void findsNobodyAndNobodyElse() {
    remote.thenJson(200, NOBODY).thenJson(200, WHOLE.formatted("", "null"));

    assertThat(companies.find(ID)).isEmpty();
    assertThat(companies.find(BusinessId.of("0112038-9"))).isEmpty();
  }

  @Test
  void readsOnWhenThereAreMoreThanAHundred() {
    remote.thenJson(200, page(250, 0, 100)).thenJson(200, page(250, 100, 100));
    remote.thenJson(200, page(250, 200, 50));

    assertThat(companies.byName(" oy ", 1_000)).hasSize(250).doesNotHaveDuplicates();
    assertThat(remote.calls()).hasSize(3);
  }

  @Test
  void stopsWhenItHasEnoughOrThePagesRunDry() {
    remote.thenJson(200, page(250, 0, 100));
    assertThat(companies.byName("oy", 30)).hasSize(30);

    remote
        .thenJson(200, page(250, 0, 100))
        .thenJson(200, "{\"totalResults\":250,\"companies\":[]}");
    assertThat(companies.byName("oy", 1_000)).hasSize(100);
  }

  @Test
  void looksUpOnceWithinTheHour() {
    remote.thenJson(200, NOBODY);

    assertThat(companies.lookUp(ID)).isEmpty();
    assertThat(companies.lookUp(ID)).isEmpty();
    assertThat(remote.calls()).hasSize(1);
  }

  @Test
  void failsInOneWayOnly() {
    HostileAnswers.json()
        .check("companies", systems -> new Companies(systems, Clock.systemUTC()).find(ID));
  }

  private static String page(int total, int from, int count) {
    return IntStream.range(from, from + count)
        .map(number -> 3_000_000 + number * 10)
        .mapToObj(CompaniesTest::named)
        .collect(
            Collectors.joining(",", "{\"totalResults\": " + total + ", \"companies\": [", "]}"));
  }

  private static String named(int number) {
    String id =
        IntStream.range(number, number + 10)
            .boxed()
            .flatMap(seven -> IntStream.range(0, 10).mapToObj(check -> seven + "-" + check))
            .filter(text -> BusinessId.parse(text).isPresent())
            .findFirst()
            .orElseThrow();
    return "{\"businessId\":{\"value\":\"%s\"},\"names\":[{\"name\":\"Oy %s\"}]}"
        .formatted(id, number);
  }
}
