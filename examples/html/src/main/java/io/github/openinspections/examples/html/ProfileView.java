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
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static CountedTable aspects(DataProfile profile) {
    List<CountedRow> rows = new ArrayList<>();
    for (AspectCounts aspect : profile.aspects()) {
      rows.add(
          new CountedRow(
              Shown.name(aspect.aspect()), Count.of(aspect.sum()), List.copyOf(grades(aspect))));
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
