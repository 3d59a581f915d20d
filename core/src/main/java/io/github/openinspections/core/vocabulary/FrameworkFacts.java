package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactEntry;
import io.github.openinspections.core.vocabulary.Framework.Aspect;
import io.github.openinspections.core.vocabulary.Framework.Consequence;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.core.vocabulary.Framework.LimitingJudgement;
import io.github.openinspections.core.vocabulary.Framework.UsualFieldwork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the facts of a framework say, parsed once: its getters describe each value. */
record FrameworkFacts(
    FrameworkCode code,
    String title,
    List<BodyCode> bodies,
    List<InspectionType> types,
    List<InspectedKind> provisions,
    List<Jurisdiction> jurisdictions,
    Validity validity,
    Grading grading,
    Optional<ScaleCode> scale,
    Optional<AspectCode> overall,
    boolean aspectsComplete,
    List<Aspect> aspects,
    Optional<LimitingJudgement> limiting,
    Map<String, UsualFieldwork> fieldwork,
    OptionalInt publicationLagDays,
    boolean fieldworkAlwaysStated,
    List<Consequence> consequences,
    boolean sideBySide) {
  /** Parses an entry of {@code frameworks.facts}. */
  static FrameworkFacts of(FactEntry facts) {
    FrameworkEntry entry = new FrameworkEntry(facts);
    return new FrameworkFacts(
        FrameworkCode.of(facts.get("id")),
        facts.get("title"),
        facts.texts("body", BodyCode::of),
        facts.texts("type", InspectionType::of),
        facts.texts("provision", InspectedKind::of),
        facts.texts("jurisdiction", Jurisdiction::of),
        Validity.of(facts),
        entry.grading(),
        entry.scale(),
        entry.overall(),
        facts.is("aspects", "complete"),
        entry.aspects(),
        entry.limiting(),
        entry.fieldwork(),
        entry.publicationLagDays(),
        facts.is("fieldwork-always-stated", "yes"),
        entry.consequences(),
        facts.is("side-by-side", "yes"));
  }
}
