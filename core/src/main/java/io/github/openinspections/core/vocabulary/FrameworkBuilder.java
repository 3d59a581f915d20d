package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactForms;
import io.github.openinspections.core.text.FormatChecks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds a {@link Framework}; not thread-safe. A text that a fact file could not hold is refused at
 * once with an {@link IllegalArgumentException}.
 */
public final class FrameworkBuilder extends EntryBuilder<Framework, FrameworkBuilder> {
  FrameworkBuilder(FrameworkCode code, String title) {
    super(FactForms.FRAMEWORK, Framework::new);
    set("id", code);
    set("title", title);
    set("scale", "unknown");
  }

  FrameworkBuilder(Framework framework) {
    super(framework, Framework::new);
  }

  /** Adds a body that inspects under it, the leading one first; at least one is needed. */
  public FrameworkBuilder body(BodyCode body) {
    return add("body", body);
  }

  /** Adds a type of inspection that it applies to; at least one is needed. */
  public FrameworkBuilder type(InspectionType type) {
    return add("type", type);
  }

  /** Adds a kind of body that it applies to; without one the kind does not matter. */
  public FrameworkBuilder provision(InspectedKind kind) {
    return add("provision", kind);
  }

  /** Adds a country that it applies in. */
  public FrameworkBuilder jurisdiction(Jurisdiction country) {
    return add("jurisdiction", word(country));
  }

  /** Sets the first and last start of fieldwork that it applies to; without it at any time. */
  public FrameworkBuilder during(Validity validity) {
    return validity(validity);
  }

  /**
   * Sets the scale of its grades; without it the grades are not known.
   *
   * @throws IllegalArgumentException if the code is {@code none} or {@code unknown}
   */
  public FrameworkBuilder scale(ScaleCode scale) {
    return set("scale", notReserved(scale));
  }

  /** Says that inspections under it never give grades. */
  public FrameworkBuilder withoutGrades() {
    return set("scale", "none");
  }

  /**
   * Sets the aspect that sums up the others; it must be one of the aspects.
   *
   * @throws IllegalArgumentException if the code is {@code none} or {@code unknown}
   */
  public FrameworkBuilder overall(AspectCode aspect) {
    return set("overall", notReserved(aspect));
  }

  private static Code notReserved(Code code) {
    if (code.code().equals("none") || code.code().equals("unknown")) {
      throw new IllegalArgumentException(
          "In a fact file the code " + code + " says that there is none, or that it is not known");
    }
    return code;
  }

  /** Says that the aspects are all that may be graded. */
  public FrameworkBuilder aspectsComplete() {
    return set("aspects", "complete");
  }

  /**
   * Adds an aspect.
   *
   * @param title the printed title
   */
  public FrameworkBuilder aspect(AspectCode aspect, Framework.Need need, String title) {
    return add("aspect", List.of(aspect, word(need)), Map.of("title", Optional.of(title)));
  }

  /**
   * Adds an aspect that is graded on another scale than that of the framework.
   *
   * @param title the printed title
   */
  public FrameworkBuilder aspectOn(
      ScaleCode scale, AspectCode aspect, Framework.Need need, String title) {
    return add(
        "aspect",
        List.of(aspect, word(need)),
        Map.of("title", Optional.of(title), "scale", Optional.of(scale)));
  }

  /**
   * Adds an aspect that is judged under a condition.
   *
   * @param title the printed title
   * @param condition the condition in words
   */
  public FrameworkBuilder aspectWhen(AspectCode aspect, String title, String condition) {
    return add(
        "aspect",
        List.of(aspect, word(Framework.Need.CONDITIONAL)),
        Map.of("title", Optional.of(title), "when", Optional.of(condition)));
  }

  /**
   * Sets the judgement that limits the overall judgement.
   *
   * @throws IllegalArgumentException if the code of an aspect has a space
   */
  public FrameworkBuilder limiting(Framework.LimitingJudgement limiting) {
    for (AspectCode aspect : limiting.aspects()) {
      if (aspect.code().indexOf(' ') >= 0) {
        throw new IllegalArgumentException("In a fact file spaces separate codes: " + aspect);
      }
    }
    String aspects =
        limiting.aspects().stream().map(AspectCode::code).collect(Collectors.joining(" "));
    return add(
        "limiting",
        List.of(aspects),
        Map.of(
            "level", Optional.of(limiting.level()),
            "strictness", Optional.of(limiting.strict() ? "strict" : "usual")));
  }

  /** Adds the usual length of fieldwork of a type of inspection. */
  public FrameworkBuilder fieldwork(InspectionType type, Framework.UsualFieldwork usual) {
    Map<String, Optional<?>> details = new LinkedHashMap<>();
    details.put("min-days", Optional.of(usual.leastDays()));
    details.put("max-days", Optional.of(usual.mostDays()));
    details.put("weekdays", usual.weekdays() ? Optional.of("yes") : Optional.empty());
    return add("fieldwork", List.of(type), details);
  }

  /**
   * Sets the usual maximum number of days from the end of fieldwork to publication.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public FrameworkBuilder publicationLagDays(int days) {
    FormatChecks.requireCount("publicationLagDays", days);
    return set("publication-lag-days", days);
  }

  /** Says that every report under it says when the fieldwork was. */
  public FrameworkBuilder fieldworkAlwaysStated() {
    return set("fieldwork-always-stated", "yes");
  }

  /** Adds what follows an outcome. */
  public FrameworkBuilder consequence(Framework.Consequence consequence) {
    return add(
        "next",
        List.of(consequence.level()),
        Map.of(
            "kind", Optional.of(consequence.kind()),
            "within", Optional.of(consequence.within())));
  }

  /** Says that it is in use at the same time as another framework for the same bodies. */
  public FrameworkBuilder sideBySide() {
    return set("side-by-side", "yes");
  }
}
