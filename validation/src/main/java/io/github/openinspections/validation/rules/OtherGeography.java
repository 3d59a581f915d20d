package io.github.openinspections.validation.rules;

import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
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
  static NamedPhrase reason(AreaCode code, Vocabulary vocabulary) {
    return switch (code.code().substring(0, KIND)) {
      case "E07" -> district(code, vocabulary);
      case "E11" -> NamedPhrase.of("metropolitan-county");
      case "E12" -> NamedPhrase.of("region");
      case "E13" -> NamedPhrase.of("london");
      case "E92", "N92", "S92", "W92" -> NamedPhrase.of("country");
      default -> NamedPhrase.of("no-council");
    };
  }

  /** Names the county, whose code was probably meant. */
  private static NamedPhrase district(AreaCode code, Vocabulary vocabulary) {
    return CountyDistricts.county(code)
        .flatMap(vocabulary::area)
        .map(OtherGeography::districtOf)
        .orElse(NamedPhrase.of("district"));
  }

  private static NamedPhrase districtOf(RegisteredArea county) {
    return county
        .validity()
        .to()
        .map(last -> NamedPhrase.of("district-until").with("until", last))
        .orElse(NamedPhrase.of("district-of"))
        .with("county", county.name())
        .with("countyCode", county.code());
  }
}
