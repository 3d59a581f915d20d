package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.csv.PendingJudgements.Title;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An inspection while it is made of one row, or of several. Each value comes with the cell that it
 * was read from, so that problems found later get a position. Where several rows make one
 * inspection, each repeats the values of the inspection as a whole: the first row counts, and a row
 * with another value has a cell that is not understood (CSV-003). Not thread-safe.
 */
public final class InspectionDraft {
  private final TableMapping mapping;
  private final Trace trace;
  private final Singles singles;
  private final SaidOnce once;
  private final InspectedDraft inspected;
  private final FieldworkDraft fieldwork;
  private final Map<String, String> identifiers = new LinkedHashMap<>();
  private final List<String> topics = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final PendingJudgements judgements = new PendingJudgements();
  private final JudgementCounts counts;
  private final ReportDraft report;
  private final FollowUpDraft followUp;
  private final PreviousDraft previous;
  private final RowAreas areas;
  private final NextStepDraft nextSteps;
  private final SourceDraft sources;
  private final KeptCells kept;

  InspectionDraft(TableMapping mapping, Trace trace) {
    this.mapping = mapping;
    this.trace = trace;
    this.singles = new Singles("inspection", trace);
    this.once = new SaidOnce(trace);
    this.kept = new KeptCells(trace);
    this.inspected = new InspectedDraft(singles);
    this.fieldwork = new FieldworkDraft(singles, kept);
    this.counts = new JudgementCounts(trace);
    this.report = new ReportDraft(trace);
    this.followUp = new FollowUpDraft(trace, kept);
    this.previous = new PreviousDraft(trace);
    this.areas = new RowAreas(singles, trace, kept, once);
    this.nextSteps = new NextStepDraft(trace, kept);
    this.sources = new SourceDraft(trace);
  }

  /** Sets the type; the cell's words become the label. */
  public void type(Cell cell, InspectionType type) {
    singles.put("/type", cell, type);
    cell.text().ifPresent(label -> singles.put("/typeLabel", cell, label));
  }

  /** Sets the title. */
  public void title(Cell cell, String title) {
    singles.put("/title", cell, title);
  }

  /** Sets the release that the row was taken from. */
  public void asOf(Cell cell, PartialDate date) {
    singles.put("/asOf", cell, date);
  }

  /** Sets the framework. */
  public void framework(Cell cell, FrameworkCode framework) {
    singles.put("/framework", cell, framework);
  }

  /** Sets an identifier of the inspection. */
  public void identifier(Cell cell, String key, String value) {
    singles.put("/identifiers/" + key, cell, value);
    identifiers.putIfAbsent(key, value);
  }

  /** Adds a theme. */
  public void topic(Cell cell, String topic) {
    once.add(topics, "/topics", cell, topic, topic);
  }

  /** Sets the name of the place. */
  public void areaName(Cell cell, String name) {
    inspected.areaName(cell, name);
  }

  /** Sets the GSS code of the place; its syntax is not checked. */
  public void areaCode(Cell cell, AreaCode code) {
    inspected.areaCode(cell, code);
  }

  /** Sets the name of the inspected body. */
  public void inspectedName(Cell cell, String name) {
    inspected.name(cell, name);
  }

  /** Sets the kind of the inspected body. */
  public void inspectedKind(Cell cell, InspectedKind kind) {
    inspected.kind(cell, kind);
  }

  /** Sets an identifier of the inspected body. */
  public void inspectedIdentifier(Cell cell, String key, String value) {
    inspected.identifier(cell, key, value);
  }

  /** Adds somebody who took part. */
  public void participant(Cell cell, Participant participant) {
    List<Participant> inspectors = cell.part().inspectors(mapping);
    if (!inspectors.contains(participant)) {
      once.add(
          participants, "/participants", inspectors.size(), cell, participant.name(), participant);
    }
  }

  /** Sets the first day of fieldwork, or its only date if the last day is not set. */
  public void fieldworkStart(Cell cell, PartialDate date) {
    fieldwork.start(cell, date);
  }

  /** Sets the last day of fieldwork; without a first day the cell is kept as it is. */
  public void fieldworkEnd(Cell cell, PartialDate date) {
    fieldwork.end(cell, date);
  }

  /** Sets the fieldwork; another cell may give its last day. */
  public void fieldworkStart(Cell cell, DateInterval period) {
    fieldwork.start(cell, period);
  }

  /** Sets the last day of fieldwork, and the first if no other cell does. */
  public void fieldworkEnd(Cell cell, DateInterval period) {
    fieldwork.end(cell, period);
  }

  /** Returns the draft of the report. */
  public ReportDraft report() {
    return report;
  }

  /** Adds a judgement whose grade is in the cell, in words or numbers. */
  public void judgement(Cell cell, AspectCode aspect, GradeWords words) {
    judgements.add(cell, aspect, words, Title.NONE, kept);
  }

  /** Adds a judgement whose grade is in the cell and whose printed title is the header. */
  public void titledJudgement(Cell cell, AspectCode aspect, GradeWords words) {
    judgements.add(cell, aspect, words, Title.HEADER, kept);
  }

  /** Sets the score of a judgement. */
  public void score(Cell cell, AspectCode aspect, BigDecimal value, BigDecimal outOf) {
    judgements.score(cell, aspect, value, outOf);
  }

  /** Sets how many judgements had a grade, as printed. */
  public void judgementCount(Cell cell, String label, GradeWords words, int count) {
    counts.add(cell, new GradedText(label, words), count);
  }

  /** Returns the draft of what the inspection follows up. */
  public FollowUpDraft followUp() {
    return followUp;
  }

  /** Returns the draft of the priority area that the row is about. */
  public PriorityAreaDraft priorityArea() {
    return areas.area();
  }

  /** Adds a priority area that a cell describes as a whole. */
  public void priorityArea(Cell cell, PriorityArea area) {
    areas.whole().add(cell, area);
  }

  /**
   * Adds the priority areas of this kind that a cell lists: its text is divided as it is numbered,
   * and what cannot be divided is one. A cell that says in words that there are none states 0.
   */
  public void priorityAreas(Cell cell, PriorityAreaKind kind) {
    ItemAreas.put(cell, this, kind);
  }

  /** Adds one of several priority areas of a cell; where an id is taken it gets another. */
  void item(Cell cell, PriorityArea area) {
    areas.whole().item(cell, area);
  }

  /** Notes that a cell says that there are no priority areas of this kind. */
  void noPriorityAreas(Cell cell, PriorityAreaKind kind) {
    areas.whole().none(cell, kind);
  }

  /** Sets how many priority areas of a kind the source says there are. */
  public void priorityAreasStated(Cell cell, StatedCount count) {
    areas.whole().stated(cell, count);
  }

  /** Returns the draft of the progress of the priority area that the row is about. */
  public ProgressDraft progress() {
    return areas.progress();
  }

  /** Adds a statement about the progress as a whole. */
  public void overallProgress(Cell cell, ProgressStatement statement) {
    areas.overall(cell, statement);
  }

  /** Adds a statement about the progress as a whole, in the words of the cell. */
  public void overallProgress(Cell cell, GradeWords words) {
    areas.overall(cell, words);
  }

  /** Returns the draft of what happens next. */
  public NextStepDraft nextStep() {
    return nextSteps;
  }

  /** Returns the draft of where the facts of the row come from. */
  public SourceDraft source() {
    return sources;
  }

  /** Adds a quote. */
  public void quote(Cell cell, Quote quote) {
    once.add(quotes, "/quotes", cell, quote.text(), quote);
  }

  /** Returns the draft of the previous inspection. */
  public PreviousDraft previous() {
    return previous;
  }

  /** Keeps a cell as it is, under a name that begins with x-. */
  public void keep(Cell cell) {
    kept.add(cell);
  }

  /** Completes what the columns of a row say together, whatever their order. */
  void endRow(Row row) {
    followUp.endRow(row, areas.endRow(row));
    nextSteps.endRow();
    sources.endRow();
  }

  /** Makes the inspection; a value that it cannot hold becomes a problem of its cell. */
  Inspection inspection(String id, List<Row> rows) {
    Optional<FollowUp> followedUp = followUp.followUp();
    Inspection.Builder made =
        Inspection.builder()
            .id(id)
            .asOf(singles.get("/asOf", PartialDate.class).or(rows.get(0).header().options()::asOf))
            .type(
                singles
                    .get("/type", InspectionType.class)
                    .or(() -> RowPart.type(rows))
                    .orElseGet(mapping::type))
            .typeLabel(singles.get("/typeLabel", String.class))
            .framework(singles.get("/framework", FrameworkCode.class))
            .title(singles.get("/title", String.class))
            .putAllIdentifiers(identifiers)
            .addAllTopics(topics)
            .addAllParticipants(rows.get(0).part().inspectors(mapping))
            .addAllParticipants(participants)
            .report(report.report())
            .followUp(followedUp)
            .addAllPriorityAreas(areas.listed(followedUp.isPresent(), followUp.covers()))
            .addAllPriorityAreasStated(areas.whole().stated())
            .addAllPriorityAreasStated(rows.get(0).part().stated())
            .addAllProgress(areas.ratings())
            .addAllOverallProgress(areas.statements())
            .addAllNextSteps(nextSteps.steps())
            .addAllQuotes(quotes)
            .addAllSources(sources.sources());
    inspected.area().ifPresent(made::addAreas);
    inspected.body(mapping.facts().inspected()).ifPresent(made::addInspected);
    fieldwork.fieldwork().ifPresent(made::addFieldwork);
    Inspection withoutGrades = made.build();
    NumberedScales scales = NumberedScales.of(withoutGrades, rows.get(0).vocabulary());
    made.addAllJudgements(judgements.judgements(scales, trace, "/judgements"))
        .addAllJudgementCounts(counts.counts(scales.usual()))
        .previous(previous.previous(scales));
    for (Row row : rows) {
      row.refusals().forEach(refusal -> kept.add(refusal.cell()));
    }
    return made.addAllExtensions(kept.extensions()).build();
  }
}
