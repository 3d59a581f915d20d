package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactForms;
import io.github.openinspections.core.time.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scale of grades: its levels from best to worst, the words printed for them and when, and the
 * numbers that data sets use for them.
 *
 * <p>Ranks have a meaning only within one scale, and only on a {@link Kind#LADDER}: a direction is
 * not a quality, and the words of progress are not an official scale. Printed labels are never
 * guessed. Immutable and thread-safe.
 */
public final class RatingScale extends RegisterEntry {
  /** The meaning of the levels of a scale. */
  public enum Kind {
    /** Levels of quality, from best to worst. */
    LADDER,
    /** Levels of change since the previous inspection. */
    DIRECTION,
    /** Words without an official order; no ERROR is based on them. */
    READING_AID
  }

  /**
   * The printed words for a level.
   *
   * @param level the level
   * @param words the words as printed
   * @param validity when they were printed
   */
  public record Label(LevelCode level, String words, Validity validity) {}

  /**
   * The number for a level in a data set.
   *
   * @param level the level
   * @param number the number
   * @param system the data set or table that uses it
   */
  public record Numeral(LevelCode level, int number, String system) {}

  /**
   * The scores of a level, where grades are based on points; the level of scores between two bands
   * is not known.
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

  RatingScale(FactEntry facts) {
    super(facts);
    ScaleEntry entry = new ScaleEntry(facts);
    code = ScaleCode.of(facts.get("id"));
    title = facts.get("title");
    kind = entry.kind();
    validity = Validity.of(facts);
    levels = facts.texts("level", LevelCode::of);
    labels = entry.labels();
    labelled = new NameIndex<>(labels, label -> List.of(label.words()));
    numbers = entry.numbers();
    bands = entry.bands();
    ownNumbers = entry.ownNumbers();
    jurisdictions = facts.texts("jurisdiction", Jurisdiction::of);
  }

  /** Returns all scales of the standard vocabulary. */
  public static List<RatingScale> all() {
    return Standard.Scales.ALL.all();
  }

  /** Returns a scale, if the standard vocabulary has it. */
  public static Optional<RatingScale> find(ScaleCode code) {
    return Standard.Scales.ALL.find(code);
  }

  /**
   * Starts a scale.
   *
   * @param title what it is called, for people
   * @throws IllegalArgumentException if a fact file could not hold the title
   */
  public static RatingScaleBuilder builder(ScaleCode code, String title) {
    return new RatingScaleBuilder(code, title);
  }

  /**
   * Starts a scale with everything that this one says: values that there is one of are replaced,
   * others are added. To take something away, begin with a new builder or write a fact file.
   */
  public RatingScaleBuilder toBuilder() {
    return new RatingScaleBuilder(this);
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

  /** Returns when grades on the scale were given. */
  public Validity validity() {
    return validity;
  }

  /** Returns the countries that use it. */
  public List<Jurisdiction> jurisdictions() {
    return jurisdictions;
  }

  /** Returns the levels, best first. */
  public List<LevelCode> levels() {
    return levels;
  }

  /** Returns all printed words for levels. */
  public List<Label> labels() {
    return labels;
  }

  /** Returns the numbers that data sets use for levels. */
  public List<Numeral> numbers() {
    return numbers;
  }

  /** Returns the bands of scores, if grades are based on points. */
  public List<Band> bands() {
    return bands;
  }

  /** Returns the level whose band contains the score, if there is one. */
  public Optional<LevelCode> band(BigDecimal value, BigDecimal outOf) {
    return isOrdinary(value) && isOrdinary(outOf)
        ? bands.stream().filter(band -> band.has(value, outOf)).map(Band::level).findFirst()
        : Optional.empty();
  }

  /** Other numbers are not scores, and calculating with them could take for ever. */
  private static boolean isOrdinary(BigDecimal number) {
    return number.precision() <= 20 && Math.abs((long) number.scale()) <= 20;
  }

  /** Whether the level is on this scale. */
  public boolean has(LevelCode level) {
    return levels.contains(level);
  }

  /** Returns the rank of a level, 1 for the best, if the scale is a ladder and has the level. */
  public OptionalInt rank(LevelCode level) {
    int index = levels.indexOf(level);
    return kind != Kind.LADDER || index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** Returns the inspectorate's own number for a level: 6 is best in Scotland, 1 in England. */
  public OptionalInt number(LevelCode level) {
    Integer number = ownNumbers.get(level.code());
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Returns the level that a printed label has ever meant, if there is one. Case, punctuation and
   * white space do not matter.
   */
  public Optional<LevelCode> read(String label) {
    List<Label> known = labelled.named(label);
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0).level());
  }

  /** Returns the level that a printed label may have meant on a date, if there is one. */
  public Optional<LevelCode> read(String label, PartialDate date) {
    return labelled.named(label).stream()
        .filter(known -> validity.mayInclude(date) && known.validity().mayInclude(date))
        .map(Label::level)
        .findFirst();
  }

  /** Returns the level that a number means in a data set, if there is one. */
  public Optional<LevelCode> read(int number, String system) {
    return numbers.stream()
        .filter(known -> known.number() == number && known.system().equals(system))
        .map(Numeral::level)
        .findFirst();
  }

  /**
   * Compares two levels: negative if the first is better, positive if the second is, 0 if they are
   * the same; empty if the scale is not a ladder or lacks one of them.
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

  @Override
  String key() {
    return code.code();
  }

  @Override
  List<Code> codes() {
    List<Code> codes = new ArrayList<>(levels);
    codes.add(code);
    return codes;
  }

  @Override
  FactForm form() {
    return FactForms.SCALE;
  }
}
