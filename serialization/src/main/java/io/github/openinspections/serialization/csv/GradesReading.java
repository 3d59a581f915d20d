package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.mapping.GradesText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the grades of a column of what a file says about them, or says what is wrong.
 *
 * @param pointer the place
 * @param scales the scales that the file can name
 * @param problems what is wrong
 */
record GradesReading(String pointer, KnownScales scales, MappingProblems problems) {
  GradeWords read(GradesText text) {
    GradeWords grades = GradeWords.of(text.scales().toArray(ScaleCode[]::new));
    Set<String> systems = new TreeSet<>();
    boolean known = true;
    for (int i = 0; i < text.scales().size(); i++) {
      Optional<RatingScale> scale = scales.find().apply(text.scales().get(i));
      scale.ifPresent(found -> found.numbers().forEach(number -> systems.add(number.system())));
      known &= scale.isPresent();
      if (scale.isEmpty()) {
        String code = text.scales().get(i).toString();
        problems.unknown(pointer + "/scales/" + i, code, "is not a known scale", scales.codes());
      }
    }
    for (int i = 0; i < text.numbers().size(); i++) {
      String system = text.numbers().get(i);
      grades = grades.numbered(system);
      if (known && !systems.contains(system)) {
        problems.unknown(
            pointer + "/numbers/" + i,
            system,
            "does not number the levels of these scales",
            systems);
      }
    }
    ColumnReading.noWordTwice(pointer + "/words", text.words(), problems);
    for (Map.Entry<String, Optional<String>> word : text.words().entrySet()) {
      Optional<Absence> reason = word.getValue().map(Absence::of);
      grades =
          reason.isPresent()
              ? grades.absence(word.getKey(), reason.get())
              : grades.label(word.getKey());
    }
    return grades;
  }
}
