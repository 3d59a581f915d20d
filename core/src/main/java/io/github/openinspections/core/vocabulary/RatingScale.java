package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scale of grades: its levels from best to worst, the words that stand for them in print and
 * when, and the numbers that data sets use for them.
 *
 * <p>Ranks mean something only within a scale, and only on a {@link Kind#LADDER}: a direction is no
 * quality, and the words of progress are no official scale. A printed label is read or it is not;
 * nothing is guessed. Immutable and thread-safe.
 */
public final class RatingScale {
  /** What the levels of a scale are. */
  public enum Kind {
    /** Levels of quality, one better than the other. */
    LADDER,
    /** How things have moved since the inspection before. */
    DIRECTION,
    /** Words that readers order for themselves; no ERROR rests on it. */
    READING_AID
  }

  /**
   * Words that stand for a level in print.
   *
   * @param level the level
   * @param words the words as printed
   * @param validity when they were printed
   */
  public record Label(LevelCode level, String words, Validity validity) {}

  /**
   * A number that stands for a level in a data set.
   *
   * @param level the level
   * @param number the number
   * @param system the data set or table that uses it
   */
  public record Numeral(LevelCode level, int number, String system) {}

  /**
   * The scores of a level, where grades rest on points: between them lie scores of no known level.
   *
   * @param level the level
   * @param least the lowest score seen
   * @param most the highest score seen
   * @param outOf the highest score possible
   */
  public record Band(LevelCode level, BigDecimal least, BigDecimal most, BigDecimal outOf) {
    private boolean has(BigDecimal value, BigDecimal max) {
      // value / max between least / outOf and most / outOf, without dividing
      BigDecimal scaled = value.multiply(outOf);
      return scaled.compareTo(least.multiply(max)) >= 0
          && scaled.compareTo(most.multiply(max)) <= 0;
    }
  }

  private final ScaleCode code;
  private final String title;
  private final Kind kind;
  private final Validity validity;
  private final List<LevelCode> levels;
  private final List<Label> labels;
  private final NameIndex<Label> labelled;
  private final List<Numeral> numbers;
  private final List<Band> bands;
  private final Map<String, Integer> ownNumbers;
  private final List<Jurisdiction> jurisdictions;
  private final Evidence evidence;

  private RatingScale(ScaleEntry entry) {
    FactEntry facts = entry.facts();
    code = ScaleCode.of(facts.get("id"));
    title = facts.get("title");
    kind = entry.kind();
    validity = facts.validity();
    levels = facts.texts("level", LevelCode::of);
    labels = entry.labels();
    labelled = new NameIndex<>(labels, label -> List.of(label.words()));
    numbers = entry.numbers();
    bands = entry.bands();
    ownNumbers = entry.ownNumbers();
    jurisdictions = facts.texts("jurisdiction", Jurisdiction::of);
    evidence = Evidence.of(facts);
  }

  /** Returns all scales. */
  public static List<RatingScale> all() {
    return Facts.SCALES.all();
  }

  /** Returns a scale, if it is known. */
  public static Optional<RatingScale> find(ScaleCode code) {
    return Facts.SCALES.find(code);
  }

  /** Returns the code of the scale. */
  public ScaleCode code() {
    return code;
  }

  /** Returns the title of the scale. */
  public String title() {
    return title;
  }

  /** Returns what the levels are. */
  public Kind kind() {
    return kind;
  }

  /** Returns when grades of the scale were given. */
  public Validity validity() {
    return validity;
  }

  /** Returns where it is used. */
  public List<Jurisdiction> jurisdictions() {
    return jurisdictions;
  }

  /** Returns the levels, best first. */
  public List<LevelCode> levels() {
    return levels;
  }

  /** Returns all words that stand for levels in print. */
  public List<Label> labels() {
    return labels;
  }

  /** Returns the numbers that data sets use for levels. */
  public List<Numeral> numbers() {
    return numbers;
  }

  /** Returns the bands of scores, where grades rest on points. */
  public List<Band> bands() {
    return bands;
  }

  /** Returns the level in whose band a score lies, or nothing. */
  public Optional<LevelCode> band(BigDecimal value, BigDecimal outOf) {
    return isOrdinary(value) && isOrdinary(outOf)
        ? bands.stream().filter(band -> band.has(value, outOf)).map(Band::level).findFirst()
        : Optional.empty();
  }

  /** Numbers of another size are no scores, and reckoning with them could take for ever. */
  private static boolean isOrdinary(BigDecimal number) {
    return number.precision() <= 20 && Math.abs((long) number.scale()) <= 20;
  }

  /** Returns why this is believed. */
  public Evidence evidence() {
    return evidence;
  }

  /** Whether the level is on this scale. */
  public boolean has(LevelCode level) {
    return levels.contains(level);
  }

  /** Returns the rank of a level, 1 for the best, if the scale is a ladder that has it. */
  public OptionalInt rank(LevelCode level) {
    int index = levels.indexOf(level);
    return kind != Kind.LADDER || index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** Returns the inspectorate's own number of a level: 6 is best in Scotland, 1 in England. */
  public OptionalInt number(LevelCode level) {
    Integer number = ownNumbers.get(level.code());
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Returns the level that a printed label stands for at some time, or nothing. Case, punctuation
   * and white space do not count.
   */
  public Optional<LevelCode> read(String label) {
    List<Label> known = labelled.named(label);
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0).level());
  }

  /** Returns the level that a printed label may have stood for on a date, or nothing. */
  public Optional<LevelCode> read(String label, PartialDate date) {
    return labelled.named(label).stream()
        .filter(known -> validity.mayInclude(date) && known.validity().mayInclude(date))
        .map(Label::level)
        .findFirst();
  }

  /** Returns the level that a number stands for in a data set, or nothing. */
  public Optional<LevelCode> read(int number, String system) {
    return numbers.stream()
        .filter(known -> known.number() == number && known.system().equals(system))
        .map(Numeral::level)
        .findFirst();
  }

  /**
   * Returns which of two levels is the better: negative for the first, positive for the second, 0
   * for the same; nothing if the scale is no ladder or lacks one of them.
   */
  public Optional<Integer> compare(LevelCode first, LevelCode second) {
    OptionalInt left = rank(first);
    OptionalInt right = rank(second);
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(Integer.compare(left.getAsInt(), right.getAsInt()));
  }

  /** Returns the code of the scale. */
  @Override
  public String toString() {
    return code.toString();
  }

  /** Read when first asked for. */
  private static final class Facts {
    private static final Register<RatingScale> SCALES =
        Register.inOrderOfCodes(
            "scales.facts", "id", entry -> new RatingScale(new ScaleEntry(entry)));
  }
}
