package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.core.profile.GradeOrder;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a data set holds, as a page shows it.
 *
 * @param summary the numbers of records and judgements, in words
 * @param tables the tables that have rows
 */
record ProfileView(String summary, List<CountedTable> tables) {
  private static final GradeOrder GRADES = new GradeOrder(Vocabulary.standard());

  private static final Map<String, String> PLACES =
      AreaRegister.all().stream()
          .collect(Collectors.toMap(area -> area.code().code(), RegisteredArea::name));

  static ProfileView of(DataProfile profile) {
    UnaryOperator<String> code = Shown::name;
    List<CountedTable> tables =
        List.of(
            CountedTable.of("By type", "", "Type", profile.types(), code, "no type"),
            CountedTable.of(
                "By inspectorate",
                "A joint inspection counts for each inspectorate that took part.",
                "Inspectorate",
                profile.bodies(),
                code,
                "no code of an inspectorate"),
            CountedTable.of(
                "By framework", "", "Framework", profile.frameworks(), code, "not decided"),
            CountedTable.of(
                "By year",
                "The year in which fieldwork began, otherwise that of publication.",
                "Year",
                profile.years(),
                code,
                "undated"),
            CountedTable.of(
                "By place",
                "A joint service counts for each of its places.",
                "Place",
                profile.places(),
                ProfileView::place,
                "no place that is known"),
            levels(profile),
            aspects(profile),
            attributes(profile));
    return new ProfileView(
        Count.of(profile.records(), "record")
            + " with "
            + Count.of(profile.judgements(), "judgement"),
        tables.stream().filter(table -> !table.rows().isEmpty()).toList());
  }

  private static String place(String code) {
    String name = PLACES.get(code);
    return name == null ? Shown.name(code) : name + " (" + code + ")";
  }

  /** Levels of one scale follow each other, best first. */
  private static CountedTable levels(DataProfile profile) {
    Map<String, Long> counts = new LinkedHashMap<>();
    profile.aspects().stream()
        .flatMap(aspect -> aspect.grades().stream())
        .sorted(GRADES)
        .forEach(
            grade ->
                counts.merge(
                    Shown.name(grade.level()) + " (" + Shown.name(grade.scale()) + ")",
                    grade.count(),
                    Long::sum));
    List<CountedRow> rows = new ArrayList<>();
    counts.forEach((level, count) -> rows.add(CountedRow.of(level, count)));
    CountedTable.addIfAny(rows, "other grades", sum(profile, aspect -> aspect.otherGrades()));
    CountedTable.addIfAny(
        rows, "label without a grade", sum(profile, aspect -> aspect.labelOnly()));
    CountedTable.addIfAny(
        rows, "not graded, with a reason", sum(profile, aspect -> aspect.absent()));
    CountedTable.addIfAny(
        rows, "neither grade nor label nor reason", sum(profile, aspect -> aspect.empty()));
    CountedTable.addIfAny(rows, "of other aspects", profile.otherAspects());
    return new CountedTable(
        "By level",
        "Levels are in the order of their scale. Grades of different scales do not compare.",
        List.of("Level", "Judgements"),
        rows);
  }

  private static long sum(DataProfile profile, ToLongFunction<AspectCounts> count) {
    return profile.aspects().stream().mapToLong(count).sum();
  }

  private static CountedTable aspects(DataProfile profile) {
    List<CountedRow> rows = new ArrayList<>();
    for (AspectCounts aspect : profile.aspects()) {
      rows.add(
          new CountedRow(Shown.name(aspect.aspect()), aspect.sum(), List.copyOf(grades(aspect))));
    }
    CountedTable.addIfAny(rows, "other aspects", profile.otherAspects());
    return new CountedTable(
        "Judgements by aspect and grade",
        "Levels are in the order of their scale. Grades of different scales do not compare.",
        List.of("Aspect", "Judgements", "Grades"),
        rows);
  }

  private static List<String> grades(AspectCounts aspect) {
    List<String> grades = new ArrayList<>();
    aspect.grades().stream().sorted(GRADES).forEach(grade -> grades.add(grade(grade)));
    add(grades, "other grades", aspect.otherGrades());
    add(grades, "label without a grade", aspect.labelOnly());
    add(grades, "not graded, with a reason", aspect.absent());
    add(grades, "neither grade nor label nor reason", aspect.empty());
    return grades;
  }

  private static String grade(GradeCount grade) {
    return Shown.name(grade.level())
        + ": "
        + Count.of(grade.count())
        + " ("
        + Shown.name(grade.scale())
        + ")";
  }

  private static void add(List<String> grades, String words, long count) {
    if (count > 0) {
      grades.add(words + ": " + Count.of(count));
    }
  }

  private static CountedTable attributes(DataProfile profile) {
    List<CountedRow> rows = new ArrayList<>();
    for (KeyCount attribute : profile.attributes()) {
      rows.add(
          CountedRow.of(
              Shown.name(attribute.key()),
              attribute.count(),
              share(attribute.count(), profile.records())));
    }
    return new CountedTable(
        "Records that have an attribute",
        "Attributes that no record has are not listed.",
        List.of("Attribute", "Records", "Share"),
        rows);
  }

  /** A whole percentage: 100 % only for all, 0 % never. */
  private static String share(long count, long records) {
    double share = records == 0 ? 0 : 100.0 * count / records;
    return count == records
        ? "100 %"
        : share < 1 ? "less than 1 %" : String.format(Locale.ROOT, "%d %%", (long) share);
  }
}
