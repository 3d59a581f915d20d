package io.github.openinspections.core.vocabulary;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words that a kind of council puts before or after the name of its area. */
@SuppressWarnings("ImmutableEnumChecker") // all lists are those of List.of
enum CouncilStyle {
  COUNTY(List.of("county of", "county council of"), List.of("county", "county council", "cc")),
  CITY(
      List.of("city of", "city council of", "council of city of"),
      List.of("city", "city council", "cc")),
  BOROUGH(
      List.of("borough of", "borough council of"),
      List.of("borough", "borough council", "bc", "b")), // "(B)" on maps
  DISTRICT(
      List.of("district of", "district council of"),
      List.of("district", "district council", "dc", "district b")),
  UNITARY(
      List.of("unitary authority of"),
      List.of("unitary", "unitary authority", "unitary council", "ua")),
  METROPOLITAN(
      List.of(
          "metropolitan borough of",
          "metropolitan borough council of",
          "metropolitan district of",
          "metropolitan district council of",
          "city metropolitan borough of"),
      List.of(
          "metropolitan borough",
          "metropolitan borough council",
          "metropolitan council",
          "metropolitan city council",
          "metropolitan district",
          "metropolitan district council",
          "mbc",
          "mdc")),
  LONDON_BOROUGH(
      List.of("london borough of", "london borough", "borough of", "lb of", "lb"),
      List.of(
          "london borough", "london borough council", "borough", "borough council", "lb", "lbc")),
  ROYAL_BOROUGH(
      List.of("royal borough of", "royal borough", "rb of", "rb"),
      List.of("royal borough", "royal borough council")),
  WELSH(
      List.of(
          "city county of",
          "county borough of",
          "cyngor",
          "cyngor bwrdeistref",
          "cyngor bwrdeistref sirol",
          "cyngor dinas",
          "cyngor dinas a sir",
          "cyngor sir",
          "bwrdeistref sirol",
          "dinas a sir",
          "sir"),
      List.of(
          "city county",
          "city county council",
          "county borough",
          "county borough council",
          "cbc",
          "principal area")),
  SCOTTISH(List.of("comhairle"), List.of("council area")),
  NORTHERN_IRISH(
      List.of(),
      List.of("city borough council", "city district council", "local government district"));

  private final List<String> before;
  private final List<String> after;

  CouncilStyle(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the words before a name, in {@linkplain CouncilWords full words}. */
  List<String> before() {
    return before;
  }

  /** Returns the words after a name; those before it are also printed after a comma. */
  List<String> after() {
    return after;
  }

  /**
   * Returns the styles of a council.
   *
   * @param kind the kind of area
   * @param names its names: they say whether it is a city or a royal borough
   */
  static Set<CouncilStyle> of(String kind, Collection<String> names) {
    Set<CouncilStyle> styles =
        switch (kind) {
          case "county" -> EnumSet.of(COUNTY);
          case "unitary-authority" -> EnumSet.of(CITY, BOROUGH, DISTRICT, UNITARY);
          case "metropolitan-district" -> EnumSet.of(CITY, BOROUGH, DISTRICT, METROPOLITAN);
          case "london-borough" -> EnumSet.of(LONDON_BOROUGH);
          case "principal-area" -> EnumSet.of(CITY, COUNTY, BOROUGH, UNITARY, WELSH);
          case "council-area" -> EnumSet.of(SCOTTISH, UNITARY);
          case "district" -> EnumSet.of(CITY, BOROUGH, DISTRICT, NORTHERN_IRISH);
          default -> EnumSet.noneOf(CouncilStyle.class);
        };
    if (!styles.isEmpty()
        && names.stream().anyMatch(name -> name.startsWith("Royal Borough of "))) {
      styles.add(ROYAL_BOROUGH);
    }
    if (!styles.isEmpty() && names.stream().anyMatch(CouncilStyle::isCity)) {
      styles.add(CITY);
    }
    return styles;
  }

  private static boolean isCity(String name) {
    return name.startsWith("City of ") || name.endsWith(" City");
  }
}
