package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactValue;
import io.github.openinspections.core.text.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of an area, ready to be compared with printed ones. Immutable. */
final class AreaSpellings {
  /** What follows the comma in an official name that is printed in front otherwise. */
  private static final Set<String> INVERTED = Set.of(" City of", " County of");

  private final Set<String> keys = new HashSet<>();

  /** The keys of all names in full words. */
  private final Set<String> fullNames = new HashSet<>();

  private final Set<String> bases;
  private final Set<CouncilStyle> styles;

  AreaSpellings(FactEntry entry) {
    List<String> names = new ArrayList<>(List.of(entry.get("name")));
    names.addAll(entry.texts("alias"));
    styles = CouncilStyle.of(entry.get("kind"), names);
    bases = bases(entry, styles);
    for (String name : names) {
      String key = NameKey.orName(name);
      keys.add(key);
      fullNames.add(CouncilWords.of(key));
    }
    fullNames.addAll(bases);
  }

  /**
   * Returns the names that have regular forms: the official name, "Bristol" of "Bristol, City of",
   * "Aberdeen" of "Aberdeen City", and names in Welsh. Other aliases have none: "Newcastle Borough
   * Council" is another council.
   */
  private static Set<String> bases(FactEntry entry, Set<CouncilStyle> styles) {
    Set<String> bases = new LinkedHashSet<>();
    String name = entry.get("name");
    int comma = name.indexOf(", C");
    String straight =
        INVERTED.contains(name.substring(comma + 1)) ? name.substring(0, comma) : name;
    bases.add(CouncilWords.of(NameKey.orName(straight)));
    for (FactValue alias : entry.all("alias")) {
      if (alias.is("language", "welsh")) {
        bases.add(CouncilWords.of(NameKey.orName(alias.text())));
      }
    }
    if (entry.is("kind", "council-area") && styles.contains(CouncilStyle.CITY)) {
      for (CouncilForms.Reading reading : CouncilForms.readings(bases.iterator().next())) {
        if (reading.fits(Set.of(CouncilStyle.CITY))) {
          bases.add(reading.base());
        }
      }
    }
    return Set.copyOf(bases);
  }

  /** Whether a printed name is one of these, or a regular form of one. */
  boolean include(String printed) {
    String key = NameKey.orName(printed);
    if (keys.contains(key)) {
      return true;
    }
    for (CouncilForms.Reading reading : CouncilForms.readings(CouncilWords.of(key))) {
      if (reads(reading)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one way to read a name makes it a regular form of one of these. */
  boolean reads(CouncilForms.Reading reading) {
    return (reading.ofAnyName() ? fullNames : bases).contains(reading.base())
        && reading.fits(styles);
  }

  Set<String> fullNames() {
    return fullNames;
  }

  Set<String> bases() {
    return bases;
  }

  Set<CouncilStyle> styles() {
    return styles;
  }
}
