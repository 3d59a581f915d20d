package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Previous;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.csv.PendingJudgements.Title;
import java.util.List;
import java.util.Optional;

/** What a row says about the previous inspection. Not thread-safe. */
public final class PreviousDraft {
  private static final String PREVIOUS = "/previous";

  private final Trace trace;
  private final Singles singles;
  private final PendingJudgements judgements = new PendingJudgements();

  PreviousDraft(Trace trace) {
    this.trace = trace;
    this.singles = new Singles("inspection", trace);
  }

  /** Sets its id. */
  public void id(Cell cell, String id) {
    singles.put(PREVIOUS + "/id", cell, id);
  }

  /** Sets its type. */
  public void type(Cell cell, InspectionType type) {
    singles.put(PREVIOUS + "/type", cell, type);
  }

  /** Sets the date of its fieldwork. */
  public void fieldwork(Cell cell, PartialDate date) {
    fieldwork(cell, DateInterval.of(date));
  }

  /** Sets the period of its fieldwork. */
  public void fieldwork(Cell cell, DateInterval period) {
    singles.put(PREVIOUS + "/fieldwork/0", cell, period);
  }

  /** Sets the date on which its report was published. */
  public void published(Cell cell, PartialDate date) {
    singles.put(PREVIOUS + "/published", cell, date);
  }

  /** Sets why there is none. */
  public void absence(Cell cell, Absence reason) {
    singles.put(PREVIOUS + "/absence", cell, reason);
  }

  /** Adds a judgement whose grade is in the cell, in words or numbers. */
  public void judgement(Cell cell, AspectCode aspect, GradeWords words) {
    judgements.add(cell, aspect, words, Title.NONE);
  }

  /**
   * Makes the stub, if anything is known about it.
   *
   * @param later the scales of the inspection that follows
   */
  Optional<Previous> previous(NumberedScales later) {
    if (singles.isEmpty() && judgements.isEmpty()) {
      return Optional.empty();
    }
    Optional<InspectionType> type = singles.get(PREVIOUS + "/type", InspectionType.class);
    List<DateInterval> fieldwork =
        singles.get(PREVIOUS + "/fieldwork/0", DateInterval.class).stream().toList();
    NumberedScales own = judgements.areNumbered() ? later.before(type, fieldwork) : later;
    Previous previous =
        Previous.builder()
            .id(singles.get(PREVIOUS + "/id", String.class))
            .type(type)
            .addAllFieldwork(fieldwork)
            .published(singles.get(PREVIOUS + "/published", PartialDate.class))
            .absence(singles.get(PREVIOUS + "/absence", Absence.class))
            .judgements(judgements.judgements(own, trace, PREVIOUS + "/judgements"))
            .build();
    return previous.equals(Previous.builder().build()) ? Optional.empty() : Optional.of(previous);
  }
}
