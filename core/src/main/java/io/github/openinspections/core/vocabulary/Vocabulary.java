package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program knows about the field: rating scales, frameworks, inspecting bodies, areas and the
 * services that cover several of them. The {@linkplain #standard standard vocabulary} has what this
 * library knows; a host adds its own. Readers, rules and histories take a vocabulary; none is
 * global.
 *
 * <pre>{@code
 * ScaleCode code = ScaleCode.of("county-traffic-light");
 * LevelCode green = LevelCode.of("green");
 * Vocabulary ours =
 *     Vocabulary.standard()
 *         .with(
 *             RatingScale.builder(code, "Our traffic light")
 *                 .level(green, "Green", "On track")
 *                 .level(LevelCode.of("red"), "Red")
 *                 .build());
 * System.out.println(ours.scale(code).get().read("on track").get()); // green
 * System.out.println(ours.knows(green) + " " + green.isKnown()); // true false
 * System.out.println(ours.facts().lines().findFirst().get()); // id: county-traffic-light
 * }</pre>
 *
 * <p>Codes stay plain values: {@link Code#isKnown} speaks of the standard vocabulary, {@link
 * #knows} of this one. Vocabularies are equal if they add equal entries to the standard vocabulary,
 * in whatever order. Immutable and thread-safe.
 */
public final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Vocabulary STANDARD = new Vocabulary(OwnEntries.NONE);

  /** All that a vocabulary is: what travels between machines, whatever carries it. */
  private final String facts;

  /** Made of the facts when a vocabulary arrives without it; two threads may make the same. */
  private transient @Nullable OwnEntries own;

  private Vocabulary(OwnEntries own) {
    this.facts = own.facts();
    this.own = own;
  }

  private OwnEntries own() {
    OwnEntries known = own;
    if (known == null) {
      known = OwnEntries.of(facts);
      own = known;
    }
    return known;
  }

  /** Returns what this library knows. Each of its registers is loaded on first use. */
  public static Vocabulary standard() {
    return STANDARD;
  }

  /**
   * Returns this vocabulary with further entries; those given together may refer to each other.
   *
   * @throws IllegalArgumentException if the vocabulary has an entry of one of the codes, if two of
   *     the entries have one code, or if an entry refers to another that the vocabulary lacks; the
   *     message has a sentence for each
   */
  public Vocabulary with(RegisterEntry... entries) {
    return new Vocabulary(own().with(Arrays.asList(entries)));
  }

  /**
   * Returns this vocabulary with entries in the place of those that have the same codes: an area
   * that now has an end and successors, a framework that now has an end.
   *
   * @throws IllegalArgumentException if the vocabulary has no entry of one of the codes, if two of
   *     the entries have one code, if an entry refers to another that the vocabulary lacks, if an
   *     area succeeds itself through others, or if a framework of the vocabulary names a level that
   *     a scale no longer has; the message has a sentence for each
   */
  public Vocabulary replacing(RegisterEntry... entries) {
    return new Vocabulary(own().replacing(Arrays.asList(entries)));
  }

  /**
   * Returns this vocabulary with the entries of a fact file of at most 4 MiB: lines of {@code key:
   * value}, the format of this library's own facts. An entry with the line {@code replaces: yes}
   * takes the place of the one with its code.
   *
   * @throws IOException if the file cannot be read
   * @throws InvalidFileException if the file is not understood or contradicts itself or this
   *     vocabulary; it has all problems with line and column; contradictions of an entry are sought
   *     once its lines are understood, references once all are. Rules: FAC-001 the text, FAC-002
   *     the kind of an entry, FAC-003 a key, FAC-004 a value, FAC-005 a contradiction
   */
  public Vocabulary withFacts(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Vocabulary(own().withFacts(in, file.toString()));
    }
  }

  /**
   * Returns this vocabulary with the entries of a fact file of at most 4 MiB; the stream is read to
   * its end, if that is not beyond the limit, and not closed.
   *
   * @throws IOException if the stream cannot be read
   * @throws InvalidFileException as {@link #withFacts(Path)}
   */
  public Vocabulary withFacts(InputStream facts) throws IOException {
    return new Vocabulary(own().withFacts(facts, "The fact file"));
  }

  /** Returns all rating scales, in order of their codes. */
  public List<RatingScale> scales() {
    return own().scales().all();
  }

  /** Returns a rating scale, if there is one with the code. */
  public Optional<RatingScale> scale(ScaleCode code) {
    return own().scales().find(code);
  }

  /** Returns all frameworks. */
  public List<Framework> frameworks() {
    return own().frameworks().all();
  }

  /** Returns the frameworks for a type of inspection. */
  public List<Framework> frameworks(InspectionType type) {
    return own().frameworks().ofType(type);
  }

  /** Returns a framework, if there is one with the code. */
  public Optional<Framework> framework(FrameworkCode code) {
    return own().frameworks().find(code);
  }

  /** Returns all inspecting bodies. */
  public List<InspectingBody> bodies() {
    return own().bodies().all();
  }

  /** Returns an inspecting body, if there is one with the code. */
  public Optional<InspectingBody> body(BodyCode code) {
    return own().bodies().find(code);
  }

  /** Returns the bodies that a printed name has ever meant. */
  public List<InspectingBody> bodiesNamed(String printed) {
    return own().bodies().named(printed);
  }

  /** Returns the bodies that a printed name may have meant on a date and that existed then. */
  public List<InspectingBody> bodiesNamed(String printed, PartialDate date) {
    return bodiesNamed(printed).stream()
        .filter(body -> body.mayHaveExisted(date) && body.mayHaveUsed(printed, date))
        .toList();
  }

  /** Returns all areas, including those no longer in force, in order of their codes. */
  public List<RegisteredArea> areas() {
    return own().areas().all();
  }

  /** Returns an area by its code, in force or not, if there is one. */
  public Optional<RegisteredArea> area(AreaCode code) {
    return own().areas().find(code);
  }

  /** Returns the areas that a printed name ("Devon", "Devon County Council") has ever meant. */
  public List<RegisteredArea> areasNamed(String printed) {
    return own().areas().named(printed);
  }

  /** Returns the areas that a printed name may have meant on a date. */
  public List<RegisteredArea> areasNamed(String printed, PartialDate date) {
    return areasNamed(printed).stream().filter(area -> area.validity().mayInclude(date)).toList();
  }

  /**
   * Returns the areas for a code that were in force when they were last checked: the area itself or
   * its successors, through any number of changes; for an announced area those before it. Empty for
   * an unknown code.
   */
  public List<RegisteredArea> currentAreas(AreaCode code) {
    return own().succession().current(code);
  }

  /** Returns the direct predecessors of an area. */
  public List<RegisteredArea> predecessors(AreaCode code) {
    return own().succession().predecessors(code);
  }

  /**
   * Returns the codes of the areas that an area took over from and of those that took over from it,
   * through any number of changes, and its own code. Of an area that was divided, the successors do
   * not belong together: each has only the whole as its past.
   */
  public Set<AreaCode> lineage(AreaCode code) {
    return own().succession().lineage(code);
  }

  /** Returns all combined services. */
  public List<CombinedService> combinedServices() {
    return own().services().all();
  }

  /** Returns the combined services that a printed name means. */
  public List<CombinedService> combinedServicesNamed(String printed) {
    return own().services().named(printed);
  }

  /**
   * Whether a code is known: in the standard vocabularies, or because an entry of this one has it
   * or names it, such as a level of a scale or an aspect of a framework. Of the code of an area
   * this says no more than {@link AreaCode#isKnown}, unless the vocabulary adds the area; ask
   * {@link #area}.
   */
  public boolean knows(Code code) {
    return code.isKnown() || own().codes().contains(code);
  }

  /** Returns the codes that this vocabulary knows and the standard one does not. */
  public Set<Code> ownCodes() {
    return own().codes();
  }

  /**
   * Returns the entries that this vocabulary adds to the standard one or has in the place of
   * standard ones, as the text of a fact file: {@code standard().withFacts} of it is equal to this
   * vocabulary. Empty for the standard vocabulary.
   */
  public String facts() {
    return facts;
  }

  /**
   * Returns a digest that distinguishes vocabularies without comparing them: {@code standard}, or
   * the SHA-256 digest of {@link #facts} in hexadecimal digits. Partial results of a check carry
   * it.
   */
  public String digest() {
    return FactsDigest.of(facts);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Vocabulary vocabulary && facts.equals(vocabulary.facts));
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  /** Returns how many entries it adds to the standard vocabulary. */
  @Override
  public String toString() {
    return facts.isEmpty() ? "standard" : "standard and " + own().size() + " own entries";
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    try {
      own = OwnEntries.of(Objects.requireNonNullElse(facts, "no facts"));
    } catch (InvalidFileException broken) {
      throw new InvalidObjectException(broken.getMessage());
    }
  }

  /** The same facts may have arrived in another order, or with comments. */
  private Object readResolve() {
    OwnEntries arrived = own();
    return arrived.size() == 0 ? STANDARD : new Vocabulary(arrived);
  }
}
