package io.github.openinspections.examples.html;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.history.AspectGrade;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a strip: the levels of each scale, and words that are on no known scale. */
final class LevelRows {
  private static final int ROW = 18;
  private static final int MARGIN = 20;
  private static final int LEVELS = 8;

  private final Vocabulary vocabulary;
  private final Words words;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<LevelRow> rows = new ArrayList<>();
  private int next = MARGIN;

  private LevelRows(Vocabulary vocabulary, Words words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  static LevelRows of(List<AspectGrade> grades, Vocabulary vocabulary, Words words) {
    LevelRows rows = new LevelRows(vocabulary, words);
    Map<String, Set<String>> levels = new LinkedHashMap<>();
    for (AspectGrade grade : grades) {
      Set<String> here = levels.computeIfAbsent(scale(grade), s -> rows.levels(grade));
      if (here.size() < LEVELS) {
        here.add(rows.level(grade));
      }
    }
    levels.forEach((scale, here) -> rows.add(scale, here, levels.size() > 1));
    return rows;
  }

  private void add(String scale, Set<String> levels, boolean several) {
    next += several ? ROW : 0;
    String title = several ? title(scale) : "";
    for (String level : levels) {
      places.put(scale + "\n" + level, next);
      rows.add(
          new LevelRow(ReadableCode.capital(words.cut(level, 22).replace('-', ' ')), title, next));
      title = "";
      next += ROW;
    }
  }

  private String title(String scale) {
    return scale.isEmpty() ? words.of("page.grade.no-scale") : words.cut(scale, 40);
  }

  /** All levels of a known scale, so that a level is seen among those that it could have been. */
  private Set<String> levels(AspectGrade grade) {
    Set<String> levels = new LinkedHashSet<>();
    known(grade).ifPresent(known -> known.levels().forEach(level -> levels.add(level.code())));
    return levels;
  }

  private Optional<RatingScale> known(AspectGrade grade) {
    return grade.scale().flatMap(vocabulary::scale);
  }

  private static String scale(AspectGrade grade) {
    return grade.scale().map(Object::toString).orElse("");
  }

  private String level(AspectGrade grade) {
    return grade
        .grade()
        .map(Grade::level)
        .map(Object::toString)
        .orElseGet(() -> LatestView.word(grade, words));
  }

  /** Whether two grades are levels of one scale that are better or worse than each other. */
  boolean isLadder(AspectGrade one, AspectGrade other) {
    return one.grade().isPresent()
        && other.grade().isPresent()
        && one.scale().equals(other.scale())
        && known(one)
            .flatMap(scale -> scale.compare(one.grade().get().level(), other.grade().get().level()))
            .isPresent();
  }

  /** Words for which there is no row are in the last. */
  int y(AspectGrade grade) {
    return places.getOrDefault(scale(grade) + "\n" + level(grade), Math.max(MARGIN, next - ROW));
  }

  List<LevelRow> rows() {
    return List.copyOf(rows);
  }

  int height() {
    return next - ROW + MARGIN / 2;
  }
}
