package io.github.openinspections.validation.rules;

import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.Vocabulary;

/**
 * What a GSS code can mean besides a council with children's services. The first three characters
 * of a code say what kind of area it is; source: Office for National Statistics, Register of
 * Geographic Codes.
 */
final class OtherGeography {
  private static final int KIND = 3;

  private OtherGeography() {}

  /** Returns why a GSS code is not in the register, short enough for a message. */
  static String reason(AreaCode code, Vocabulary vocabulary) {
    return switch (code.code().substring(0, KIND)) {
      case "E07" -> district(code, vocabulary);
      case "E11" -> "it is the code of a metropolitan county, which has no council";
      case "E12" -> "it is the code of a region of England";
      case "E13" -> "it is the code of Inner London or Outer London";
      case "E92", "N92", "S92", "W92" -> "it is the code of a country";
      default -> "no council with children's services has or had it";
    };
  }

  /** Names the county, whose code was probably meant. */
  private static String district(AreaCode code, Vocabulary vocabulary) {
    return CountyDistricts.county(code)
        .flatMap(vocabulary::area)
        .map(
            county ->
                "it is the code of a district of "
                    + county.name()
                    + "; the county council, "
                    + county.code()
                    + ", has the children's services"
                    + county.validity().to().map(last -> " (until " + last + ")").orElse(""))
        .orElse("it is the code of a district; the county council has the children's services");
  }
}
