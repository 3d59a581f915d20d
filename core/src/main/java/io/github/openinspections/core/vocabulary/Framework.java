package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.facts.FactForm;
import io.github.openinspections.core.facts.FactForms;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published inspection framework: the bodies, the types of inspection and the kinds of provision
 * that it applies to, the first and last start of fieldwork, what it judges and on which scale.
 *
 * <p>The start of fieldwork decides which version applies, never the date of publication. Two
 * frameworks may run side by side: {@link FrameworkMatch} finds those that an inspection may have
 * been carried out under. Immutable and thread-safe.
 */
public final class Framework extends RegisterEntry {
  /** Whether inspections under a framework give grades. */
  public enum Grading {
    /** On a known scale. */
    SCALE,
    /** Never. */
    NONE,
    /** Possibly, in words or on a scale that are not confirmed. */
    UNKNOWN
  }

  /** Whether a framework always judges an aspect. */
  public enum Need {
    /** Always. */
    REQUIRED,
    /** Sometimes, depending on the scope of the inspection. */
    OPTIONAL,
    /** Under a condition that the aspect states. */
    CONDITIONAL
  }

  /**
   * An aspect that a framework judges.
   *
   * @param code the aspect
   * @param need whether it is always judged
   * @param titles the printed titles, the usual one first; empty if the title is not confirmed
   * @param condition the condition of a conditional aspect, in words
   * @param scale the scale of its grades, if it is not the scale of the framework
   */
  public record Aspect(
      AspectCode code,
      Need need,
      List<String> titles,
      Optional<String> condition,
      Optional<ScaleCode> scale) {}

  /**
   * A judgement that limits the overall judgement.
   *
   * @param aspects the aspects, any of which limits the overall judgement
   * @param level the level that the overall grade then has
   * @param strictness whether there are exceptions
   */
  public record LimitingJudgement(
      List<AspectCode> aspects, LevelCode level, Strictness strictness) {
    /** Whether there are no exceptions. */
    public boolean strict() {
      return strictness == Strictness.ALWAYS;
    }
  }

  /** Whether a limiting judgement has exceptions. */
  public enum Strictness {
    /** It always limits the overall judgement. */
    ALWAYS,
    /** It usually limits the overall judgement; there are exceptions. */
    USUALLY
  }

  /**
   * The usual length of fieldwork in calendar days, including the first and the last.
   *
   * @param leastDays the shortest
   * @param mostDays the longest
   * @param ends the days on which fieldwork begins and ends
   */
  public record UsualFieldwork(int leastDays, int mostDays, DaysOfWeek ends) {
    /** Whether fieldwork begins and ends on a weekday. */
    public boolean weekdays() {
      return ends == DaysOfWeek.WEEKDAYS;
    }
  }

  /** The days of the week on which fieldwork begins and ends. */
  public enum DaysOfWeek {
    /** Monday to Friday. */
    WEEKDAYS,
    /** Any day. */
    ANY
  }

  /**
   * What follows an outcome.
   *
   * @param level the outcome
   * @param kind what happens next
   * @param within the time within which it happens, as an ISO 8601 duration
   */
  public record Consequence(LevelCode level, NextStepKind kind, String within) {}

  private final FrameworkFacts says;

  Framework(FactEntry facts) {
    super(facts);
    says = FrameworkFacts.of(facts);
  }

  /** Returns all frameworks of the standard vocabulary. */
  public static List<Framework> all() {
    return Standard.Frameworks.ALL.all();
  }

  /** Returns the frameworks of the standard vocabulary for a type of inspection. */
  public static List<Framework> ofType(InspectionType type) {
    return Standard.Frameworks.ALL.ofType(type);
  }

  /** Returns a framework, if the standard vocabulary has it. */
  public static Optional<Framework> find(FrameworkCode code) {
    return Standard.Frameworks.ALL.find(code);
  }

  /**
   * Starts a framework.
   *
   * @param title the title as printed
   * @throws IllegalArgumentException if a fact file could not hold the title
   */
  public static FrameworkBuilder builder(FrameworkCode code, String title) {
    return new FrameworkBuilder(code, title);
  }

  /**
   * Starts a framework with everything that this one says: values that there is one of are
   * replaced, others are added. To take something away, begin with a new builder or write a fact
   * file.
   */
  public FrameworkBuilder toBuilder() {
    return new FrameworkBuilder(this);
  }

  /** Returns the code. */
  public FrameworkCode code() {
    return says.code();
  }

  /** Returns the title. */
  public String title() {
    return says.title();
  }

  /** Returns the bodies that inspect under it, the leading one first. */
  public List<BodyCode> bodies() {
    return says.bodies();
  }

  /** Returns the types of inspection that it applies to. */
  public List<InspectionType> types() {
    return says.types();
  }

  /** Returns the kinds of body that it applies to; empty if the kind does not matter. */
  public List<InspectedKind> provisions() {
    return says.provisions();
  }

  /** Returns the countries that it applies in. */
  public List<Jurisdiction> jurisdictions() {
    return says.jurisdictions();
  }

  /** Returns the first and last start of fieldwork that it applies to. */
  public Validity validity() {
    return says.validity();
  }

  /** Returns whether inspections under it give grades. */
  public Grading grading() {
    return says.grading();
  }

  /** Returns the scale of its grades, if known. */
  public Optional<ScaleCode> scale() {
    return says.scale();
  }

  /** Returns the aspect that sums up the others, if there is one. */
  public Optional<AspectCode> overall() {
    return says.overall();
  }

  /** Whether {@link #aspects} lists everything that may be graded. */
  public boolean aspectsComplete() {
    return says.aspectsComplete();
  }

  /** Returns what it judges. */
  public List<Aspect> aspects() {
    return says.aspects();
  }

  /** Returns an aspect of this framework, if the framework has it. */
  public Optional<Aspect> aspect(AspectCode aspect) {
    for (Aspect known : says.aspects()) {
      if (known.code().equals(aspect)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** Returns the judgement that limits the overall judgement, if there is one. */
  public Optional<LimitingJudgement> limiting() {
    return says.limiting();
  }

  /** Returns the usual length of fieldwork of a type of inspection, if known. */
  public Optional<UsualFieldwork> fieldwork(InspectionType type) {
    return Optional.ofNullable(says.fieldwork().get(type.code()));
  }

  /** Returns the usual maximum number of days from the end of fieldwork to publication. */
  public OptionalInt publicationLagDays() {
    return says.publicationLagDays();
  }

  /** Whether every report under it says when the fieldwork was. */
  public boolean fieldworkAlwaysStated() {
    return says.fieldworkAlwaysStated();
  }

  /** Returns what follows each outcome, if the framework says so. */
  public List<Consequence> consequences() {
    return says.consequences();
  }

  /** Whether it was in use at the same time as another framework for the same bodies. */
  public boolean sideBySide() {
    return says.sideBySide();
  }

  /** Whether an inspection whose fieldwork began then may have been carried out under it. */
  boolean mayHold(PartialDate startOfFieldwork) {
    return validity().mayInclude(startOfFieldwork);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code().toString();
  }

  @Override
  String key() {
    return code().code();
  }

  @Override
  List<Code> codes() {
    List<Code> codes = new ArrayList<>(types());
    codes.add(code());
    codes.addAll(provisions());
    aspects().forEach(aspect -> codes.add(aspect.code()));
    consequences().forEach(consequence -> codes.add(consequence.kind()));
    return codes;
  }

  @Override
  FactForm form() {
    return FactForms.FRAMEWORK;
  }
}
