package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.mapping.GradesText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the grades of a column of what a file says about them, or says what is wrong.
 *
 * @param pointer the place
 * @param scales the scales that the file can name
 * @param problems what is wrong
 */
record GradesReading(String pointer, KnownScales scales, MappingProblems problems) {
  GradeWords read(GradesText text) {
    GradeWords grades = numbered(scales(text.scales()), text);
    problems.emptyWords(pointer + "/words", text.words().keySet());
    ColumnReading.noWordTwice(pointer + "/words", text.words(), problems);
    Map<String, Optional<Absence>> others = new LinkedHashMap<>();
    text.words().forEach((word, reason) -> others.put(word, reason.map(Absence::of)));
    return grades.others(others);
  }

  private GradeWords scales(List<ScaleCode> codes) {
    Map<ScaleCode, RatingScale> known = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i).toString();
      Optional<RatingScale> scale = scales.find().apply(codes.get(i));
      if (scale.isEmpty()) {
        problems.unknown(pointer + "/scales/" + i, code, Phrase.of("no-scale"), scales.codes());
      } else if (known.put(codes.get(i), scale.get()) != null) {
        problems.add(pointer + "/scales/" + i, code, Phrase.of("given-twice"));
      }
    }
    return known.isEmpty()
        ? GradeWords.labels()
        : GradeWords.of(known.values().toArray(RatingScale[]::new));
  }

  private GradeWords numbered(GradeWords grades, GradesText text) {
    Set<String> systems = grades.systems();
    Set<String> given = new HashSet<>();
    GradeWords all = grades;
    for (int i = 0; i < text.numbers().size(); i++) {
      String system = text.numbers().get(i);
      String place = pointer + "/numbers/" + i;
      if (!given.add(system)) {
        problems.add(place, system, Phrase.of("given-twice"));
      } else if (systems.contains(system)) {
        all = all.numbered(system);
      } else if (grades.codes().size() == text.scales().size()) { // else a scale is unknown
        problems.unknown(place, system, Phrase.of("no-numbers"), systems);
      }
    }
    return all;
  }
}
