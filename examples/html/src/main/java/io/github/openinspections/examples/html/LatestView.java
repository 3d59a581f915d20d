package io.github.openinspections.examples.html;

import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.history.GradeSeries;
import io.github.openinspections.core.history.LatestGrade;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The latest grade of a body, with the framework and the date: no grade means anything without
 * them.
 *
 * @param tone where the grade is on its scale
 * @param words the grade as printed
 * @param about the aspect, the framework and the date, and whose grade it is if that is not plain
 */
record LatestView(Tone tone, String words, String about) {
  private static final int CANDIDATES = 3;

  static LatestView of(FoundBody body, boolean named, Vocabulary vocabulary, Words words) {
    LatestGrade latest = series(body.series(), vocabulary).latest();
    List<AspectGrade> grades = latest.grade().map(List::of).orElse(latest.candidates());
    AspectGrade first = grades.get(0);
    String who =
        named && !body.providers().isEmpty() ? words.name(body.providers().get(0).name()) : "";
    String undecided = grades.size() > 1 ? words.of("page.grade.undecided") : "";
    return new LatestView(
        grades.size() > 1 ? Tone.WORDS : tone(first, vocabulary),
        either(grades.stream().map(grade -> word(grade, words)), words),
        Stream.of(
                who,
                ReadableCode.of(first.judgement().aspect(), words),
                first
                    .framework()
                    .map(code -> words.name(code.code()))
                    .orElseGet(() -> words.of("page.grade.no-framework")),
                either(grades.stream().map(grade -> date(grade, words)), words),
                undecided)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
  }

  private static String either(Stream<String> things, Words words) {
    List<String> different = things.distinct().toList();
    String few =
        words.joined("page.list.or", different.subList(0, Math.min(CANDIDATES, different.size())));
    return different.size() <= CANDIDATES
        ? few
        : words.of(
            "page.list.or-more", "list", few, "count", Count.of(different.size() - CANDIDATES));
  }

  static Tone tone(AspectGrade grade, Vocabulary vocabulary) {
    return grade.grade().map(one -> Tone.of(one, vocabulary)).orElse(Tone.WORDS);
  }

  /** Returns a grade as printed, otherwise its level. */
  static String word(AspectGrade grade, Words words) {
    return grade
        .judgement()
        .label()
        .map(words::name)
        .or(() -> grade.grade().map(one -> ReadableCode.of(one.level(), words)))
        .orElseGet(() -> words.of("page.grade.none"));
  }

  static String date(AspectGrade grade, Words words) {
    return grade
        .date()
        .map(date -> AxisDate.words(date, words))
        .orElseGet(() -> words.of("page.date.none"));
  }

  /** The overall grade of the newest inspection that has one, otherwise its first. */
  private static GradeSeries series(List<GradeSeries> all, Vocabulary vocabulary) {
    Comparator<GradeSeries> newest =
        Comparator.comparing(LatestView::newest, AxisDate.NEWEST_FIRST);
    return all.stream()
        .min(newest.thenComparing(series -> !isOverall(series, vocabulary)))
        .orElseThrow();
  }

  private static Optional<DateInterval> newest(GradeSeries series) {
    return series.grades().stream()
        .flatMap(grade -> grade.date().filter(AxisDate::isOne).stream())
        .min(DateInterval.LATEST_FIRST);
  }

  private static boolean isOverall(GradeSeries series, Vocabulary vocabulary) {
    AspectCode aspect = series.aspect();
    return series.grades().stream()
        .flatMap(grade -> grade.framework().flatMap(vocabulary::framework).stream())
        .flatMap((Framework framework) -> framework.overall().stream())
        .anyMatch(aspect::equals);
  }
}
