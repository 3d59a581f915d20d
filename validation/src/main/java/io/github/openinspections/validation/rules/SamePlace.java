package io.github.openinspections.validation.rules;

import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.dataset.AreaName;
import io.github.openinspections.validation.meaning.AreaNames;
import io.github.openinspections.validation.meaning.TextWords;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether two records can mean the same place. */
final class SamePlace {
  private SamePlace() {}

  /** Whether a place of one record can be a place of the other. */
  static boolean anyOf(List<AreaName> areas, List<AreaName> others, Vocabulary vocabulary) {
    if (isNamedAlike(areas, others)) {
      return true;
    }
    Set<String> known = new HashSet<>();
    areas.forEach(area -> known.addAll(meanings(area, vocabulary)));
    return others.stream()
        .anyMatch(other -> !Collections.disjoint(known, meanings(other, vocabulary)));
  }

  /** Whether both begin with one place in the same words, as most reviews and originals do. */
  private static boolean isNamedAlike(List<AreaName> areas, List<AreaName> others) {
    return !areas.isEmpty()
        && !others.isEmpty()
        && areas.get(0).equals(others.get(0))
        && (areas.get(0).code().isPresent() || areas.get(0).name().isPresent());
  }

  /** The codes that a place has now, and its code and name as written. */
  private static Set<String> meanings(AreaName area, Vocabulary vocabulary) {
    Set<String> meanings = new HashSet<>();
    area.code().ifPresent(code -> addCode(code, meanings, vocabulary));
    area.name()
        .ifPresent(
            name -> {
              meanings.add(String.join(" ", TextWords.of(name)));
              vocabulary
                  .areasNamed(name)
                  .forEach(known -> addCode(known.code(), meanings, vocabulary));
              vocabulary
                  .combinedServicesNamed(name)
                  .forEach(
                      service ->
                          service.members().forEach(code -> addCode(code, meanings, vocabulary)));
            });
    return meanings;
  }

  private static void addCode(AreaCode code, Set<String> meanings, Vocabulary vocabulary) {
    meanings.add(code.toString());
    vocabulary.currentAreas(code).forEach(now -> meanings.add(now.code().toString()));
  }

  /** Whether two names of one code can mean the same place. */
  static boolean agree(AreaCode code, String name, String other, Vocabulary vocabulary) {
    if (name.equals(other) || TextWords.of(name).equals(TextWords.of(other))) {
      return true;
    }
    Optional<RegisteredArea> known = vocabulary.area(code);
    return known.isPresent()
        && AreaNames.mayMean(name, known.get(), vocabulary)
        && AreaNames.mayMean(other, known.get(), vocabulary);
  }
}
