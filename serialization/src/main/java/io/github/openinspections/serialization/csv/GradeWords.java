package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the grades of a column are written: the labels of one or more scales, numbers for levels, and
 * words that are not grades. Which of several scales is meant is decided from all judgements of the
 * inspection together: "Good" alone belongs to most scales. Immutable and thread-safe.
 */
public final class GradeWords {
  private final List<RatingScale> scales;
  private final List<ScaleCode> codes;
  private final List<String> numbers;
  private final Map<String, Optional<Absence>> printed;
  private final Map<String, Optional<Absence>> others = new HashMap<>();

  private GradeWords(
      List<RatingScale> scales, List<String> numbers, Map<String, Optional<Absence>> printed) {
    this.scales = scales;
    this.codes = scales.stream().map(RatingScale::code).toList();
    this.numbers = numbers;
    this.printed = printed;
    printed.forEach((word, reason) -> others.put(TableWords.key(word), reason));
  }

  /**
   * Returns the labels of scales of the standard vocabulary, the most likely scale first.
   *
   * @throws IllegalArgumentException if there is no scale, if the standard vocabulary lacks one of
   *     them, or if one appears twice
   */
  public static GradeWords of(ScaleCode... scales) {
    return of(Arrays.stream(scales).map(GradeWords::standard).toArray(RatingScale[]::new));
  }

  private static RatingScale standard(ScaleCode scale) {
    return RatingScale.find(scale)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The standard vocabulary has no scale "
                        + scale
                        + "; give the RatingScale itself"
                        + NearWord.question(
                            scale.code(),
                            ScaleCode.known().stream().map(ScaleCode::code).toList())));
  }

  /**
   * Returns the labels of scales, the most likely scale first. The words carry the scales: no
   * vocabulary is asked for them when a table is read.
   *
   * @throws IllegalArgumentException if there is no scale, or if one code appears twice
   */
  public static GradeWords of(RatingScale... scales) {
    if (scales.length == 0) {
      throw new IllegalArgumentException(
          "Grades need a scale; for words without a scale use labels()");
    }
    Set<ScaleCode> seen = new HashSet<>();
    for (RatingScale scale : scales) {
      if (!seen.add(scale.code())) {
        throw new IllegalArgumentException("The scale " + scale + " is given twice");
      }
    }
    return new GradeWords(List.of(scales), List.of(), Map.of());
  }

  /** Returns words without a scale: each is kept as a label without a grade. */
  public static GradeWords labels() {
    return new GradeWords(List.of(), List.of(), Map.of());
  }

  /**
   * Returns these words plus numbers. A number that several of the scales have is a grade only if
   * the framework of the inspection shows on which of them.
   *
   * @param system the name of the numbering, as in {@link RatingScale#numbers}
   * @throws IllegalArgumentException if none of the scales has such a numbering, or if a number is
   *     a word that is not a grade
   */
  public GradeWords numbered(String system) {
    if (!systems().contains(system)) {
      throw new IllegalArgumentException(
          "None of the scales "
              + this
              + " has numbers of the system "
              + system
              + NearWord.question(system, systems()));
    }
    List<String> more = new ArrayList<>(numbers);
    more.add(system);
    return new GradeWords(scales, List.copyOf(more), printed);
  }

  /** Returns the numberings of the scales. */
  Set<String> systems() {
    Set<String> systems = new TreeSet<>();
    scales.forEach(scale -> scale.numbers().forEach(number -> systems.add(number.system())));
    return systems;
  }

  /** Returns these words plus one that says why there is no grade, even if a scale has it. */
  public GradeWords absence(String word, Absence reason) {
    return with(word, Optional.of(reason));
  }

  /**
   * Returns these words plus one that is kept as a label without a grade, even if a scale has it.
   */
  public GradeWords label(String word) {
    return with(word, Optional.empty());
  }

  /**
   * Returns these words plus many that are not grades; of two that are the same the last counts.
   */
  GradeWords others(Map<String, Optional<Absence>> words) {
    Map<String, Optional<Absence>> more = new LinkedHashMap<>(printed);
    more.putAll(words);
    return new GradeWords(scales, numbers, more);
  }

  private GradeWords with(String word, Optional<Absence> reason) {
    Map<String, Optional<Absence>> more = new LinkedHashMap<>(printed);
    more.keySet().removeIf(known -> TableWords.same(known, word));
    more.put(word, reason);
    return new GradeWords(scales, numbers, more);
  }

  List<RatingScale> scales() {
    return scales;
  }

  List<ScaleCode> codes() {
    return codes;
  }

  List<String> numbers() {
    return numbers;
  }

  /** Returns the words that are not grades, in order, with the reason why there is none. */
  Map<String, Optional<Absence>> written() {
    return Collections.unmodifiableMap(printed);
  }

  /** Whether the text is a grade or one of the other words. */
  boolean has(String text) {
    return isOther(text) || isGrade(text);
  }

  /**
   * Returns the text of a cell, unless it means an empty cell; a scale may have "None" as a level.
   */
  Optional<String> text(Cell cell) {
    return cell.text().or(() -> Optional.of(cell.plain()).filter(this::isGrade));
  }

  private boolean isGrade(String text) {
    for (ScaleCode scale : codes) {
      if (read(scale, text).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is a word that is not a grade. */
  boolean isOther(String text) {
    return scales.isEmpty() || others.containsKey(TableWords.key(text));
  }

  /** Whether a text, given by {@link TableWords#key}, is a word of the table that is no grade. */
  boolean isOwn(String key) {
    return others.containsKey(key);
  }

  /** Returns why there is no grade, if the text of a cell is a word that says so. */
  Optional<Absence> absence(Cell cell) {
    return others.isEmpty() ? Optional.empty() : others.getOrDefault(cell.key(), Optional.empty());
  }

  /** Returns why there is no grade, if the text is a word that says so. */
  Optional<Absence> absence(String text) {
    return others.getOrDefault(TableWords.key(text), Optional.empty());
  }

  /** Returns the level that a text means on a scale; what the table says of a word comes first. */
  Optional<LevelCode> read(ScaleCode scale, String text) {
    return !others.isEmpty() && others.containsKey(TableWords.key(text))
        ? Optional.empty()
        : level(scale, text);
  }

  /** Returns the level that a text means on a scale, whatever the table says of the word. */
  Optional<LevelCode> level(ScaleCode scale, String text) {
    for (RatingScale known : scales) {
      if (known.code().equals(scale)) {
        return read(known, text);
      }
    }
    return Optional.empty();
  }

  private Optional<LevelCode> read(RatingScale scale, String text) {
    return scale.read(text).or(() -> readNumber(scale, text));
  }

  private Optional<LevelCode> readNumber(RatingScale scale, String text) {
    String digits = TableWords.withoutFraction(text);
    return digits.length() == 1 && Character.isDigit(digits.charAt(0))
        ? numbers.stream()
            .flatMap(system -> scale.read(digits.charAt(0) - '0', system).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Returns the scales that have a level of the number that a text is, if it is one. */
  List<RatingScale> numberedBy(String text) {
    return numbers.isEmpty() || TableWords.hasLetter(text)
        ? List.of()
        : scales.stream().filter(scale -> readNumber(scale, text).isPresent()).toList();
  }

  /** Returns these words with one of the scales, or with none. */
  GradeWords on(Optional<ScaleCode> scale) {
    return new GradeWords(
        scales.stream().filter(one -> scale.filter(one.code()::equals).isPresent()).toList(),
        numbers,
        printed);
  }

  /** Returns what would have been understood. */
  Phrase expected() {
    return Phrase.of("grade")
        .with(
            "scales",
            scales.stream()
                .map(scale -> Phrase.of("scale").with("name", scale.toString()))
                .toList());
  }

  /** Returns the scales. */
  @Override
  public String toString() {
    return scales.toString();
  }
}
