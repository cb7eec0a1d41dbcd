package fi.polku.sandbox.companies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A company in the register's own words. */
final class CompanyJson {

  private static final String REGISTERED = "2001-05-14";

  private static final Map<String, List<String>> FORMS =
      Map.of(
          "16", List.of("Osakeyhtiö", "Aktiebolag", "Limited company"),
          "17", List.of("Julkinen osakeyhtiö", "Publikt aktiebolag", "Public limited company"),
          "26", List.of("Aatteellinen yhdistys", "Ideell förening", "Association"),
          "48", List.of("Valtio ja sen laitokset", "Staten och dess inrättningar", "State"));

  private static final Map<String, List<String>> LINES =
      Map.of(
          "10710", List.of("Pehmeän leivän valmistus", "Tillverkning av mjukt matbröd", "Bakery"),
          "25620", List.of("Metallin työstö", "Metallegoarbeten", "Machining"),
          "41200", List.of("Rakennusten rakentaminen", "Byggande av hus", "Construction"),
          "47112", List.of("Valintamyymälät", "Snabbköpsaffärer", "Grocery stores"),
          "49410", List.of("Tieliikenteen tavarankuljetus", "Vägtransport", "Freight by road"),
          "56101", List.of("Ravintolat", "Restauranger", "Restaurants"),
          "84110", List.of("Julkinen yleishallinto", "Allmän förvaltning", "Administration"),
          "87301",
              List.of("Vanhusten palvelutalot", "Servicehus för äldre", "Homes for the elderly"));

  private CompanyJson() {}

  static Map<String, Object> of(ListedCompany company) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("businessId", source("value", company.businessId()));
    json.put("names", names(company));
    json.put("mainBusinessLine", described(company.line(), LINES, Map.of("typeCodeSet", "TOIMI4")));
    json.put(
        "companyForms",
        List.of(described(company.form(), FORMS, Map.of("version", 1, "source", "1"))));
    json.put("companySituations", situations(company));
    json.put("addresses", addresses(company));
    json.put("tradeRegisterStatus", company.ended() == null ? "1" : "3");
    json.put("status", "2");
    json.put("registrationDate", REGISTERED);
    json.put("endDate", company.ended());
    json.put("lastModified", "2026-01-12");
    return json;
  }

  private static List<Map<String, Object>> names(ListedCompany company) {
    List<Map<String, Object>> names = new ArrayList<>();
    if (company.earlierName() != null) {
      names.add(name(company.earlierName(), "1", 2, "2015-03-01"));
    }
    if (company.parallelName() != null) {
      names.add(name(company.parallelName(), "2", 1, null));
    }
    names.add(name(company.name(), "1", 1, null));
    return names;
  }

  private static Map<String, Object> name(
      String name, String type, int version, @Nullable String ended) {
    Map<String, Object> json = source("name", name);
    json.put("type", type);
    json.put("version", version);
    json.put("endDate", ended);
    return json;
  }

  private static List<Map<String, Object>> situations(ListedCompany company) {
    if (company.situation() == null) {
      return List.of();
    }
    Map<String, Object> situation = source("type", company.situation());
    situation.put("endDate", null);
    return List.of(situation);
  }

  private static List<Map<String, Object>> addresses(ListedCompany company) {
    return List.of(address(company, 1), address(company, 2));
  }

  private static Map<String, Object> address(ListedCompany company, int type) {
    Map<String, Object> address = source("street", company.street());
    address.put("type", type);
    address.put("postCode", company.postCode());
    address.put(
        "postOffices",
        List.of(
            Map.of(
                "city", company.city(),
                "languageCode", "1",
                "municipalityCode", company.municipality())));
    address.put("buildingNumber", "");
    return address;
  }

  private static Map<String, Object> described(
      String type, Map<String, List<String>> words, Map<String, Object> more) {
    List<String> inLanguages = words.getOrDefault(type, List.of());
    List<Map<String, String>> descriptions = new ArrayList<>();
    for (int language = inLanguages.size(); language >= 1; language--) {
      descriptions.add(
          Map.of(
              "languageCode", String.valueOf(language),
              "description", inLanguages.get(language - 1)));
    }
    Map<String, Object> json = new LinkedHashMap<>(more);
    json.put("type", type);
    json.put("descriptions", descriptions);
    json.put("registrationDate", REGISTERED);
    return json;
  }

  private static Map<String, Object> source(String field, String value) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(field, value);
    json.put("registrationDate", REGISTERED);
    json.put("source", "3");
    return json;
  }
}
