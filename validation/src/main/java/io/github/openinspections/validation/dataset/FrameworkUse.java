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
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How the judgements of a record differ from its framework: in which month, with which aspects that
 * the framework does not have, and without which of those that it requires. Most records of a data
 * set share a few. Not a record, because Kryo cannot read records back.
 */
public final class FrameworkUse implements Comparable<FrameworkUse>, Serializable {
  /** A record with more of them is no sign of another framework. */
  private static final int MOST = 8;

  /** Longer codes are no aspects of a framework. */
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
    List<String> foreign = foreign(inspection.judgements(), framework);
    if (foreign.size() > MOST) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>(0);
    for (AspectCode aspect : RequiredAspects.missing(inspection, framework)) {
      missing.add(aspect.code());
    }
    int month = begun.get().year() * 12 + begun.get().month().getAsInt() - 1;
    return Optional.of(new FrameworkUse(framework.code().code(), month, foreign, missing));
  }

  private static List<String> foreign(List<Judgement> judgements, Framework framework) {
    List<String> foreign = new ArrayList<>(0);
    for (int i = 0; i < judgements.size() && foreign.size() <= MOST; i++) {
      AspectCode aspect = judgements.get(i).aspect();
      if (framework.aspect(aspect).isEmpty() && aspect.code().length() <= LONGEST) {
        foreign.add(aspect.code());
      }
    }
    Collections.sort(foreign);
    return foreign;
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

  /** An order, so that a map of values whose hashes are equal is searched fast. */
  @Override
  public int compareTo(FrameworkUse other) {
    return text().compareTo(other.text());
  }

  private String text() {
    return framework + '\n' + month + '\n' + foreign + '\n' + missing;
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
    return ((31 * framework.hashCode() + month) * 31 + foreign.hashCode()) * 31
        + missing.hashCode();
  }
}
