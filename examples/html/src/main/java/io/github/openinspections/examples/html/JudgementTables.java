package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.profile.GradeOrder;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The tables of judgements by level and by aspect.
 *
 * @param words the words of the page
 */
record JudgementTables(Words words) {
  private static final GradeOrder GRADES = new GradeOrder(Vocabulary.standard());

  /** Judgements without a grade of their aspect's most frequent ones, by the key of their words. */
  private static final Map<String, ToLongFunction<AspectCounts>> OTHERS = others();

  private static Map<String, ToLongFunction<AspectCounts>> others() {
    Map<String, ToLongFunction<AspectCounts>> others = new LinkedHashMap<>();
    others.put("other-grades", AspectCounts::otherGrades);
    others.put("label-only", AspectCounts::labelOnly);
    others.put("absent", AspectCounts::absent);
    others.put("empty", AspectCounts::empty);
    return others;
  }

  /** Levels of one scale follow each other, best first. */
  CountedTable levels(DataProfile profile) {
    Map<String, Long> counts = new LinkedHashMap<>();
    profile.aspects().stream()
        .flatMap(aspect -> aspect.grades().stream())
        .sorted(GRADES)
        .forEach(grade -> counts.merge(level(grade), grade.count(), Long::sum));
    List<CountedRow> rows = new ArrayList<>();
    counts.forEach((level, count) -> rows.add(CountedRow.of(level, count)));
    OTHERS.forEach(
        (key, count) ->
            CountedTable.addIfAny(
                rows, said(key), profile.aspects().stream().mapToLong(count).sum()));
    CountedTable.addIfAny(rows, said("of-other-aspects"), profile.otherAspects());
    return new CountedTable(
        said("by-level"), said("level-note"), List.of(said("level"), said("judgements")), rows);
  }

  private String level(GradeCount grade) {
    return words.of(
        "page.holdings.code", "name", words.name(grade.level()), "code", words.name(grade.scale()));
  }

  CountedTable aspects(DataProfile profile) {
    List<CountedRow> rows = new ArrayList<>();
    for (AspectCounts aspect : profile.aspects()) {
      rows.add(new CountedRow(words.name(aspect.aspect()), aspect.sum(), grades(aspect)));
    }
    CountedTable.addIfAny(rows, said("other-aspects"), profile.otherAspects());
    return new CountedTable(
        said("by-aspect"),
        said("level-note"),
        List.of(said("aspect"), said("judgements"), said("grades")),
        rows);
  }

  private List<String> grades(AspectCounts aspect) {
    List<String> grades = new ArrayList<>();
    aspect.grades().stream().sorted(GRADES).map(this::grade).forEach(grades::add);
    OTHERS.forEach(
        (key, count) -> {
          if (count.applyAsLong(aspect) > 0) {
            String number = Count.of(count.applyAsLong(aspect));
            grades.add(words.of("page.holdings.counted", "what", said(key), "count", number));
          }
        });
    return List.copyOf(grades);
  }

  private String grade(GradeCount grade) {
    return words.of(
        "page.holdings.grade",
        "level",
        words.name(grade.level()),
        "count",
        Count.of(grade.count()),
        "scale",
        words.name(grade.scale()));
  }

  private String said(String key) {
    return words.of("page.holdings." + key);
  }
}
