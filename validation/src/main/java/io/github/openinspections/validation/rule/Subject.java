package io.github.openinspections.validation.rule;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.vocabulary.Code;
import java.util.List;

/**
 * What a rule is about. A check is called for everything of that kind in an inspection, and its
 * problems point there automatically: rules neither walk through records nor count indexes.
 *
 * <p>A subject in the plural is a whole list, for rules that compare its members; empty lists are
 * not shown. Immutable and thread-safe.
 *
 * @param <T> what the check is given
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a check to its subject
public final class Subject<T> {
  /** The whole inspection. */
  public static final Subject<Inspection> INSPECTION = of("INSPECTION", "Inspection");

  /** The id of an inspection, its other identifiers and those of the inspected bodies. */
  public static final Subject<String> IDENTIFIER = of("IDENTIFIER", "Identifier");

  /** Every area. */
  public static final Subject<Area> AREA = of("AREA", "Area");

  /** Every inspected body. */
  public static final Subject<InspectedBody> INSPECTED_BODY = of("INSPECTED_BODY", "InspectedBody");

  /** Every participant in the inspection. */
  public static final Subject<Participant> PARTICIPANT = of("PARTICIPANT", "Participant");

  /** The report. */
  public static final Subject<Report> REPORT = of("REPORT", "Report");

  /** What makes the inspection a follow-up. */
  public static final Subject<FollowUp> FOLLOW_UP = of("FOLLOW_UP", "FollowUp");

  /** The previous inspection, which is not followed up. */
  public static final Subject<Previous> PREVIOUS = of("PREVIOUS", "Previous");

  /** The judgements of the inspection and, separately, those of the previous one. */
  public static final Subject<List<Judgement>> JUDGEMENTS = of("JUDGEMENTS", "Judgement");

  /** Every judgement of the inspection and of the previous one. */
  public static final Subject<Judgement> JUDGEMENT = of("JUDGEMENT", "Judgement");

  /** Every count of judgements. */
  public static final Subject<JudgementCount> JUDGEMENT_COUNT =
      of("JUDGEMENT_COUNT", "JudgementCount");

  /** All priority areas together. */
  public static final Subject<List<PriorityArea>> PRIORITY_AREAS =
      of("PRIORITY_AREAS", "PriorityArea");

  /** Every priority area. */
  public static final Subject<PriorityArea> PRIORITY_AREA = of("PRIORITY_AREA", "PriorityArea");

  /** All stated counts together. */
  public static final Subject<List<StatedCount>> STATED_COUNTS = of("STATED_COUNTS", "StatedCount");

  /** Every stated count. */
  public static final Subject<StatedCount> STATED_COUNT = of("STATED_COUNT", "StatedCount");

  /** All progress ratings together. */
  public static final Subject<List<ProgressRating>> PROGRESS_RATINGS =
      of("PROGRESS_RATINGS", "ProgressRating");

  /** Every progress rating. */
  public static final Subject<ProgressRating> PROGRESS_RATING =
      of("PROGRESS_RATING", "ProgressRating");

  /** All statements about overall progress together. */
  public static final Subject<List<ProgressStatement>> PROGRESS_STATEMENTS =
      of("PROGRESS_STATEMENTS", "ProgressStatement");

  /** Every statement about overall progress. */
  public static final Subject<ProgressStatement> PROGRESS_STATEMENT =
      of("PROGRESS_STATEMENT", "ProgressStatement");

  /** Every next step. */
  public static final Subject<NextStep> NEXT_STEP = of("NEXT_STEP", "NextStep");

  /** All quotes together. */
  public static final Subject<List<Quote>> QUOTES = of("QUOTES", "Quote");

  /** Every quote. */
  public static final Subject<Quote> QUOTE = of("QUOTE", "Quote");

  /** Every source. */
  public static final Subject<Source> SOURCE = of("SOURCE", "Source");

  /** Every grade anywhere. */
  public static final Subject<Grade> GRADE = of("GRADE", "Grade");

  /** Every date and interval anywhere; a single date is the interval that it spans. */
  public static final Subject<DateInterval> DATE = of("DATE", "Date");

  /** Every date of something that has happened: all but due dates and next steps. */
  public static final Subject<DateInterval> PAST_DATE = of("PAST_DATE", "Date");

  /**
   * Every text anywhere that is neither a code nor a label, ids included; but not the language of a
   * report.
   */
  public static final Subject<String> TEXT = of("TEXT", "Text");

  /** Every label: the words that a source prints for a code. */
  public static final Subject<String> LABEL = of("LABEL", "Label");

  /**
   * Every code of an open vocabulary but the level of a grade, which is a part of {@link #GRADE}.
   */
  public static final Subject<Code> CODE = of("CODE", "Code");

  private final String name;
  private final String type;

  private Subject(String name, String type) {
    this.name = name;
    this.type = type;
  }

  private static <T> Subject<T> of(String name, String type) {
    return new Subject<>(name, type);
  }

  /** Returns the name of what it is about, as rule descriptions give it. */
  public String type() {
    return type;
  }

  /** Returns the name of the constant. */
  @Override
  public String toString() {
    return name;
  }
}
