package io.github.openinspections.validation.rules;

import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.RegisteredArea;
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
  static boolean anyOf(List<AreaName> areas, List<AreaName> others) {
    Set<String> known = new HashSet<>();
    areas.forEach(area -> known.addAll(meanings(area)));
    return others.stream().anyMatch(other -> !Collections.disjoint(known, meanings(other)));
  }

  /** The codes that a place has now, and its code and name as written. */
  private static Set<String> meanings(AreaName area) {
    Set<String> meanings = new HashSet<>();
    area.code().ifPresent(code -> addCode(code, meanings));
    area.name()
        .ifPresent(
            name -> {
              meanings.add(String.join(" ", TextWords.of(name)));
              AreaRegister.named(name).forEach(known -> addCode(known.code(), meanings));
              AreaRegister.combined(name)
                  .forEach(service -> service.members().forEach(code -> addCode(code, meanings)));
            });
    return meanings;
  }

  private static void addCode(AreaCode code, Set<String> meanings) {
    meanings.add(code.toString());
    AreaRegister.current(code).forEach(now -> meanings.add(now.code().toString()));
  }

  /** Whether two names of one code can mean the same place. */
  static boolean agree(AreaCode code, String name, String other) {
    if (TextWords.of(name).equals(TextWords.of(other))) {
      return true;
    }
    Optional<RegisteredArea> known = AreaRegister.find(code);
    return known.isPresent()
        && AreaNames.mayMean(name, known.get())
        && AreaNames.mayMean(other, known.get());
  }
}
