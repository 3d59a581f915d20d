package io.github.openinspections.core.release;

import io.github.openinspections.core.text.TextHash;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The attributes in which two records of one inspection are compared, each with what a difference
 * means. That is every attribute of the format except {@code id} and {@code asOf}, which say
 * whether records are comparable.
 */
public enum ComparedAttribute {
  TYPE("type", Meaning.ONE_VALUE),
  TYPE_LABEL("typeLabel", Meaning.PRINTED),
  FRAMEWORK("framework", Meaning.ONE_VALUE),
  IDENTIFIERS("identifiers", Meaning.ONE_VALUE),
  TITLE("title", Meaning.PRINTED),
  TOPICS("topics", Meaning.OPEN_LIST),
  AREAS("areas", Meaning.MEETING),
  INSPECTED("inspected", Meaning.MEETING),
  PARTICIPANTS("participants", Meaning.OPEN_LIST),
  FIELDWORK("fieldwork", Meaning.MEETING),
  REPORT_TITLE("report.title", Meaning.PRINTED),
  PUBLISHED("report.published", Meaning.ONE_VALUE),
  URL("report.url", Meaning.ONE_VALUE),
  LANGUAGE("report.language", Meaning.OPEN_LIST),
  REPORT_EXTENSIONS("report.extensions", Meaning.OPEN_LIST),
  FOLLOWED("followUp.of", Meaning.ONE_VALUE),
  ORIGINAL("followUp.original", Meaning.OPEN_LIST),
  ORDINAL("followUp.ordinal", Meaning.ONE_VALUE),
  COVERS("followUp.covers", Meaning.OPEN_LIST),
  COVERS_STATED("followUp.coversStated", Meaning.OPEN_LIST),
  FOLLOW_UP_KIND("followUp.kind", Meaning.OPEN_LIST),
  FOLLOW_UP_EXTENSIONS("followUp.extensions", Meaning.OPEN_LIST),
  PREVIOUS("previous", Meaning.OPEN_LIST),
  GRADE("judgements.grade", Meaning.ONE_VALUE),
  JUDGEMENT_TITLE("judgements.title", Meaning.PRINTED),
  JUDGEMENT_LABEL("judgements.label", Meaning.PRINTED),
  ABSENCE("judgements.absence", Meaning.OPEN_LIST),
  SCORE("judgements.score", Meaning.OPEN_LIST),
  JUDGEMENT_EXTENSIONS("judgements.extensions", Meaning.OPEN_LIST),
  COUNTED("judgementCounts.count", Meaning.ONE_VALUE),
  COUNTED_LABEL("judgementCounts.label", Meaning.PRINTED),
  COUNTED_EXTENSIONS("judgementCounts.extensions", Meaning.OPEN_LIST),
  TEXT("priorityAreas.text", Meaning.ONE_VALUE),
  DUE("priorityAreas.due", Meaning.ONE_VALUE),
  AREA_KIND("priorityAreas.kind", Meaning.OPEN_LIST),
  RESPONSIBLE("priorityAreas.responsible", Meaning.OPEN_LIST),
  WORDING_BY("priorityAreas.wordingBy", Meaning.OPEN_LIST),
  GROUP("priorityAreas.group", Meaning.OPEN_LIST),
  REFERENCE("priorityAreas.reference", Meaning.OPEN_LIST),
  AREA_EXTENSIONS("priorityAreas.extensions", Meaning.OPEN_LIST),
  STATED("priorityAreasStated.count", Meaning.ONE_VALUE),
  STATED_LABEL("priorityAreasStated.label", Meaning.PRINTED),
  STATED_EXTENSIONS("priorityAreasStated.extensions", Meaning.OPEN_LIST),
  RATING("progress.grade", Meaning.ONE_VALUE),
  RATING_LABEL("progress.label", Meaning.PRINTED),
  RATING_ABSENCE("progress.absence", Meaning.OPEN_LIST),
  NARRATIVE("progress.narrative", Meaning.OPEN_LIST),
  RATING_EXTENSIONS("progress.extensions", Meaning.OPEN_LIST),
  OVERALL_PROGRESS("overallProgress", Meaning.OPEN_LIST),
  NEXT_STEPS("nextSteps", Meaning.OPEN_LIST),
  QUOTES("quotes", Meaning.OPEN_LIST),
  SOURCES("sources", Meaning.OPEN_LIST),
  EXTENSIONS("extensions", Meaning.OPEN_LIST);

  /** What it means that two records have different values. */
  enum Meaning {
    /** There is one value: if both say it, one of the two is wrong. */
    ONE_VALUE,

    /** There are several, and of those that both say, some must be the same. */
    MEETING,

    /** There is one text that may be printed in any form. */
    PRINTED,

    /** There may be others that only one record has. */
    OPEN_LIST
  }

  static final List<ComparedAttribute> ALL = List.of(values());

  private static final Set<ComparedAttribute> KEYED =
      EnumSet.of(IDENTIFIERS, GRADE, COUNTED, TEXT, DUE, STATED, RATING);

  private final String path;
  private final Meaning meaning;
  private final long pathHash;

  ComparedAttribute(String path, Meaning meaning) {
    this.path = path;
    this.meaning = meaning;
    this.pathHash = TextHash.of(path);
  }

  /**
   * Returns the name in the format, from the record on, with a dot between names: {@code
   * judgements.grade}.
   */
  public String path() {
    return path;
  }

  long pathHash() {
    return pathHash;
  }

  Meaning meaning() {
    return meaning;
  }

  /** Whether two values of it can contradict each other. */
  boolean canContradict() {
    return meaning == Meaning.ONE_VALUE || meaning == Meaning.MEETING;
  }

  /** Whether there can be several in a record, of which those with the same key are compared. */
  boolean isKeyed() {
    return KEYED.contains(this);
  }

  /** Whether a value that can contradict is in a list, or belongs to a member of one. */
  boolean isInList() {
    return meaning == Meaning.MEETING || (isKeyed() && this != IDENTIFIERS);
  }

  /** Returns the path. */
  @Override
  public String toString() {
    return path;
  }
}
