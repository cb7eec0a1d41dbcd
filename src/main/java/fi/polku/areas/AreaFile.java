package fi.polku.areas;

import static fi.polku.areas.YamlFile.present;

import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** One area as its file writes it. Any part may be missing: {@link #toArea} tells. */
record AreaFile(
    @Nullable String id,
    @Nullable LocalizedText name,
    @Nullable MunicipalityCode host,
    @Nullable List<Language> languages,
    @Nullable List<NamedGroup> groups,
    @Nullable List<Member> municipalities) {

  private record NamedGroup(@Nullable String id, @Nullable LocalizedText name) {

    MunicipalityGroup with(List<Member> members) {
      String known = present("id of a group", id);
      Set<MunicipalityCode> own =
          members.stream()
              .filter(member -> known.equals(member.group))
              .map(member -> member.toMunicipality().code())
              .collect(Collectors.toSet());
      return new MunicipalityGroup(known, present("name of group " + known, name), own);
    }
  }

  private record Member(
      @Nullable MunicipalityCode code, @Nullable String group, @Nullable LocalizedText name) {

    Municipality toMunicipality() {
      MunicipalityCode known = present("code of a municipality", code);
      return new Municipality(known, present("name of municipality " + known, name));
    }
  }

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  /**
   * @throws InvalidAreaException naming the file and what is wrong in it
   */
  static Area read(Resource file) {
    return YamlFile.read("Employment area", file, AreaFile.class, AreaFile::toArea);
  }

  private Area toArea() {
    String checkedId = present("id", id);
    if (!ID.matcher(checkedId).matches()) {
      throw new InvalidAreaException("id may have a-z, 0-9 and hyphens only: " + checkedId);
    }
    List<Municipality> members =
        present("municipalities", municipalities).stream()
            .map(Member::toMunicipality)
            .sorted(Comparator.comparing(Municipality::code))
            .toList();
    refuseTwins(members);
    return new Area(
        checkedId,
        present("name", name),
        hostAmong(members),
        members,
        checkedLanguages(),
        checkedGroups());
  }

  /** Either no municipality is in a group, or each is in one that has a name. */
  private List<MunicipalityGroup> checkedGroups() {
    List<Member> members = present("municipalities", municipalities);
    List<MunicipalityGroup> known =
        Optional.ofNullable(groups).orElse(List.of()).stream()
            .map(group -> group.with(members))
            .toList();
    Set<String> ids = known.stream().map(MunicipalityGroup::id).collect(Collectors.toSet());
    if (ids.size() < known.size()) {
      throw new InvalidAreaException("two groups have the same id");
    }
    for (Member member : members) {
      if (member.group == null ? !ids.isEmpty() : !ids.contains(member.group)) {
        throw new InvalidAreaException(
            "municipality %s is in no group of the area".formatted(member.code));
      }
    }
    return known;
  }

  private static void refuseTwins(List<Municipality> members) {
    var codes = new HashSet<MunicipalityCode>();
    for (Municipality member : members) {
      if (!codes.add(member.code())) {
        throw new InvalidAreaException("municipality %s is there twice".formatted(member.code()));
      }
    }
  }

  private Municipality hostAmong(List<Municipality> members) {
    MunicipalityCode code = present("host", host);
    return members.stream()
        .filter(member -> member.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidAreaException("host %s is none of its municipalities".formatted(code)));
  }

  private Set<Language> checkedLanguages() {
    List<Language> served = present("languages", languages);
    if (served.isEmpty()) {
      throw new InvalidAreaException("languages are missing");
    }
    return Set.copyOf(served);
  }
}
