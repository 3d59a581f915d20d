package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the grades of a column are written: the labels of one or more scales, numbers for levels, and
 * words that are not grades. Which of several scales is meant is decided from all judgements of the
 * inspection together: "Good" alone belongs to most scales. Immutable and thread-safe.
 */
public final class GradeWords {
  private final List<ScaleCode> scales;
  private final List<String> numbers;
  private final Map<String, Optional<Absence>> printed;
  private final Map<String, Optional<Absence>> others = new HashMap<>();

  private GradeWords(
      List<ScaleCode> scales, List<String> numbers, Map<String, Optional<Absence>> printed) {
    this.scales = scales;
    this.numbers = numbers;
    this.printed = printed;
    printed.forEach((word, reason) -> others.put(TableWords.key(word), reason));
  }

  /**
   * Returns the labels of scales, the most likely scale first.
   *
   * @throws IllegalArgumentException if there is no scale
   */
  public static GradeWords of(ScaleCode... scales) {
    if (scales.length == 0) {
      throw new IllegalArgumentException(
          "Grades need a scale; for words without a scale use labels()");
    }
    return new GradeWords(List.of(scales), List.of(), Map.of());
  }

  /** Returns words without a scale: each is kept as a label without a grade. */
  public static GradeWords labels() {
    return new GradeWords(List.of(), List.of(), Map.of());
  }

  /**
   * Returns these words plus numbers.
   *
   * @param system the name of the numbering, as in {@link RatingScale#numbers}
   */
  public GradeWords numbered(String system) {
    List<String> more = new ArrayList<>(numbers);
    more.add(system);
    return new GradeWords(scales, List.copyOf(more), printed);
  }

  /** Returns these words plus one that says why there is no grade. */
  public GradeWords absence(String word, Absence reason) {
    return with(word, Optional.of(reason));
  }

  /** Returns these words plus one that is kept as a label without a grade. */
  public GradeWords label(String word) {
    return with(word, Optional.empty());
  }

  private GradeWords with(String word, Optional<Absence> reason) {
    Map<String, Optional<Absence>> more = new LinkedHashMap<>(printed);
    more.keySet().removeIf(known -> TableWords.same(known, word));
    more.put(word, reason);
    return new GradeWords(scales, numbers, more);
  }

  List<ScaleCode> scales() {
    return scales;
  }

  List<String> numbers() {
    return numbers;
  }

  /** Returns the words that are not grades, in order, with the reason why there is none. */
  Map<String, Optional<Absence>> written() {
    return Collections.unmodifiableMap(printed);
  }

  /** Whether the text is a word that is not a grade. */
  boolean isOther(String text) {
    return scales.isEmpty() || others.containsKey(TableWords.key(text));
  }

  /** Returns why there is no grade, if the text is a word that says so. */
  Optional<Absence> absence(String text) {
    return others.getOrDefault(TableWords.key(text), Optional.empty());
  }

  Optional<LevelCode> read(ScaleCode scale, String text) {
    return scales.contains(scale)
        ? RatingScale.find(scale)
            .flatMap(found -> found.read(text).or(() -> readNumber(found, text)))
        : Optional.empty();
  }

  private Optional<LevelCode> readNumber(RatingScale scale, String text) {
    String digits = TableWords.withoutFraction(text);
    return digits.length() == 1 && Character.isDigit(digits.charAt(0))
        ? numbers.stream()
            .flatMap(system -> scale.read(digits.charAt(0) - '0', system).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Returns what would have been understood, for people. */
  String expected() {
    return "a grade of " + String.join(" or ", scales.stream().map(ScaleCode::toString).toList());
  }

  /** Returns the scales. */
  @Override
  public String toString() {
    return scales.toString();
  }
}
