package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.Framework.Grading;
import io.github.openinspections.validation.meaning.RequiredAspects;
import io.github.openinspections.validation.meaning.Timeline;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the judgements of a record differ from its framework: in which month, with which aspects that
 * the framework does not have, and without which of those that it requires. Most records of a data
 * set share a few. Not a record, because Kryo cannot read records back.
 */
public final class FrameworkUse implements Serializable {
  /** With more or longer codes a record is no sign of another framework. */
  private static final int MOST = 8;

  private static final int LONGEST = 100;

  private final String framework;
  private final int month;
  private final List<String> foreign;
  private final List<String> missing;

  private FrameworkUse(String framework, int month, List<String> foreign, List<String> missing) {
    this.framework = framework;
    this.month = month;
    this.foreign = foreign;
    this.missing = missing;
  }

  /** Returns what a record says, if it has judgements and the month of its fieldwork is known. */
  static Optional<FrameworkUse> of(Inspection inspection, Framework framework) {
    Optional<PartialDate> begun =
        Timeline.begun(inspection).filter(date -> date.month().isPresent());
    if (begun.isEmpty()
        || framework.grading() == Grading.NONE
        || RequiredAspects.areLost(inspection)
        || !inspection.judgementCounts().isEmpty()) {
      return Optional.empty();
    }
    List<String> foreign = new ArrayList<>();
    for (Judgement judgement : inspection.judgements()) {
      if (framework.aspect(judgement.aspect()).isEmpty()) {
        foreign.add(judgement.aspect().code());
      }
    }
    foreign.sort(null);
    if (foreign.size() > MOST || foreign.stream().anyMatch(code -> code.length() > LONGEST)) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>();
    for (AspectCode aspect : RequiredAspects.missing(inspection, framework)) {
      missing.add(aspect.code());
    }
    int month = begun.get().year() * 12 + begun.get().month().getAsInt() - 1;
    return Optional.of(new FrameworkUse(framework.code().code(), month, foreign, missing));
  }

  /** Returns the code of the framework. */
  public String framework() {
    return framework;
  }

  /** Returns the month in which fieldwork began. */
  public YearMonth month() {
    return YearMonth.of(month / 12, month % 12 + 1);
  }

  /** Returns the aspects that the framework does not have, one for each judgement, sorted. */
  public List<String> foreign() {
    return List.copyOf(foreign);
  }

  /** Returns the required aspects that are not judged, in the order of the framework. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrameworkUse that
        && month == that.month
        && framework.equals(that.framework)
        && foreign.equals(that.foreign)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework, month, foreign, missing);
  }
}
