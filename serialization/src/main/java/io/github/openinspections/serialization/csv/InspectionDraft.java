package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.PendingJudgements.Title;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final Map<String, String> identifiers = new LinkedHashMap<>();
  private final Map<String, String> inspectedIdentifiers = new LinkedHashMap<>();
  private final List<String> topics = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<StatedCount> stated = new ArrayList<>();
  private final List<PriorityArea> priorityAreas = new ArrayList<>();
  private final List<ProgressStatement> progress = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final PendingJudgements judgements = new PendingJudgements();
  private final JudgementCounts counts;
  private final ReportDraft report;
  private final FollowUpDraft followUp;
  private final PreviousDraft previous;
  private final PriorityAreaDrafts areas;
  private final PendingProgress ratings;
  private final NextStepDraft nextSteps;
  private final SourceDraft sources;
  private final KeptCells kept;
  private PriorityAreaDraft areaOfRow = new PriorityAreaDraft();
  private ProgressDraft progressOfRow = new ProgressDraft();

  private final Set<String> itemIds = new HashSet<>();

  /** What the lists hold: searching them would be quadratic in the rows of one report. */
  private final Set<Said> said = new HashSet<>();

  private record Said(String pointer, Object value) {}

  InspectionDraft(TableMapping mapping, Trace trace) {
    this.mapping = mapping;
    this.trace = trace;
    this.singles = new Singles("inspection", trace);
    this.kept = new KeptCells(trace);
    this.counts = new JudgementCounts(trace);
    this.report = new ReportDraft(trace);
    this.followUp = new FollowUpDraft(trace, kept);
    this.previous = new PreviousDraft(trace);
    this.areas = new PriorityAreaDrafts(trace, kept);
    this.ratings = new PendingProgress(trace, kept);
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
    addOnce(topics, "/topics", cell, topic);
  }

  /** Sets the name of the place. */
  public void areaName(Cell cell, String name) {
    singles.put("/areas/0/name", cell, name);
  }

  /** Sets the GSS code of the place; its syntax is not checked. */
  public void areaCode(Cell cell, AreaCode code) {
    singles.put("/areas/0/code", cell, code);
  }

  /** Sets the name of the inspected body. */
  public void inspectedName(Cell cell, String name) {
    singles.put("/inspected/0/name", cell, name);
  }

  /** Sets the kind of the inspected body. */
  public void inspectedKind(Cell cell, InspectedKind kind) {
    singles.put("/inspected/0/kind", cell, kind);
  }

  /** Sets an identifier of the inspected body. */
  public void inspectedIdentifier(Cell cell, String key, String value) {
    singles.put("/inspected/0/identifiers/" + key, cell, value);
    inspectedIdentifiers.putIfAbsent(key, value);
  }

  /** Adds somebody who took part. */
  public void participant(Cell cell, Participant participant) {
    if (!mapping.facts().participants().contains(participant)) {
      addOnce(
          participants, "/participants", mapping.facts().participants().size(), cell, participant);
    }
  }

  /** Sets the first day of fieldwork, or its only date if the last day is not set. */
  public void fieldworkStart(Cell cell, PartialDate date) {
    singles.put("/fieldwork/0", cell, date);
  }

  /** Sets the last day of fieldwork; without a first day the cell is kept as it is. */
  public void fieldworkEnd(Cell cell, PartialDate date) {
    singles.put("/fieldwork/0/end", cell, date);
  }

  /** Sets the fieldwork; another cell may give its last day. */
  public void fieldworkStart(Cell cell, DateInterval period) {
    fieldworkStart(cell, period.start());
    shared(cell, "/fieldwork/0/end?", period, period.end());
  }

  /** Sets the last day of fieldwork, and the first if no other cell does. */
  public void fieldworkEnd(Cell cell, DateInterval period) {
    fieldworkEnd(cell, period.end());
    shared(cell, "/fieldwork/0?", period, period.start());
  }

  /** What a cell says of the other end of its period counts where the other column is empty. */
  private void shared(Cell cell, String pointer, DateInterval period, PartialDate otherEnd) {
    if (!period.start().equals(period.end())) {
      singles.put(pointer, cell, otherEnd);
    }
  }

  /** Returns the draft of the report. */
  public ReportDraft report() {
    return report;
  }

  /** Adds a judgement whose grade is in the cell, in words or numbers. */
  public void judgement(Cell cell, AspectCode aspect, GradeWords words) {
    judgement(cell, aspect, words, Title.NONE);
  }

  /** Adds a judgement whose grade is in the cell and whose printed title is the header. */
  public void titledJudgement(Cell cell, AspectCode aspect, GradeWords words) {
    judgement(cell, aspect, words, Title.HEADER);
  }

  private void judgement(Cell cell, AspectCode aspect, GradeWords words, Title title) {
    if (!judgements.add(cell, aspect, words, title) && cell.isMarked()) {
      kept.add(cell); // the first row has the label
    }
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
    return areaOfRow;
  }

  /** Adds a priority area that a cell describes as a whole. */
  public void priorityArea(Cell cell, PriorityArea area) {
    addOnce(priorityAreas, "/priorityAreas", cell, area);
  }

  /**
   * Adds the priority areas of this kind that a cell lists: its text is divided as it is numbered,
   * and what cannot be divided is one.
   */
  public void priorityAreas(Cell cell, PriorityAreaKind kind) {
    ItemAreas.put(cell, this, kind);
  }

  /** Adds one of several priority areas of a cell; where an id is taken it gets another. */
  void item(Cell cell, PriorityArea area) {
    String id = area.id();
    for (int next = 2; !itemIds.add(id); next++) {
      id = area.id() + "-" + next;
    }
    priorityArea(cell, area.withId(id));
  }

  /** Sets how many priority areas of a kind the source says there are. */
  public void priorityAreasStated(Cell cell, StatedCount count) {
    String kind = count.kind().map(PriorityAreaKind::toString).orElse("");
    singles.put("/priorityAreasStated?" + kind, cell, count);
    if (singles
        .get("/priorityAreasStated?" + kind, StatedCount.class)
        .filter(count::equals)
        .isPresent()) {
      addOnce(stated, "/priorityAreasStated", cell, count);
    }
  }

  /** Returns the draft of the progress of the priority area that the row is about. */
  public ProgressDraft progress() {
    return progressOfRow;
  }

  /** Adds a statement about the progress as a whole. */
  public void overallProgress(Cell cell, ProgressStatement statement) {
    addOnce(progress, "/overallProgress", cell, statement);
  }

  /** Adds a statement about the progress as a whole, in the words of the cell. */
  public void overallProgress(Cell cell, GradeWords words) {
    ratings.overall(cell, words);
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
    addOnce(quotes, "/quotes", cell, quote);
  }

  /** Returns the draft of the previous inspection. */
  public PreviousDraft previous() {
    return previous;
  }

  /** Keeps a cell as it is, under a name that begins with x-. */
  public void keep(Cell cell) {
    kept.add(cell);
  }

  private <T> void addOnce(List<T> list, String pointer, Cell cell, T value) {
    addOnce(list, pointer, 0, cell, value);
  }

  private <T> void addOnce(List<T> list, String pointer, int before, Cell cell, T value) {
    if (said.add(new Said(pointer, value))) {
      trace.put(pointer + "/" + (before + list.size()), cell);
      list.add(value);
    }
  }

  /** Completes what the columns of a row say together, whatever their order. */
  void endRow(Row row) {
    Optional<String> area = areas.endRow(areaOfRow, row);
    ratings.endRow(progressOfRow, area);
    followUp.endRow(row, area);
    nextSteps.endRow();
    sources.endRow();
    areaOfRow = new PriorityAreaDraft();
    progressOfRow = new ProgressDraft();
  }

  /** Makes the inspection; a value that it cannot hold becomes a problem of its cell. */
  Inspection inspection(String id, List<Row> rows) {
    Optional<FollowUp> followedUp = followUp.followUp();
    Inspection.Builder made =
        Inspection.builder()
            .id(id)
            .asOf(singles.get("/asOf", PartialDate.class).or(rows.get(0).header().options()::asOf))
            .type(singles.get("/type", InspectionType.class).orElseGet(() -> usualType(rows)))
            .typeLabel(singles.get("/typeLabel", String.class))
            .framework(singles.get("/framework", FrameworkCode.class))
            .title(singles.get("/title", String.class))
            .putAllIdentifiers(identifiers)
            .addAllTopics(topics)
            .addAllParticipants(mapping.facts().participants())
            .addAllParticipants(participants)
            .report(report.report())
            .followUp(followedUp)
            .addAllPriorityAreas(priorityAreas)
            .addAllPriorityAreas(listedAreas(followedUp.isPresent()))
            .addAllPriorityAreasStated(stated)
            .addAllProgress(ratings.ratings())
            .addAllOverallProgress(progress)
            .addAllOverallProgress(ratings.statements(progress.size()))
            .addAllNextSteps(nextSteps.steps())
            .addAllQuotes(quotes)
            .addAllSources(sources.sources());
    area().ifPresent(made::addAreas);
    inspected().ifPresent(made::addInspected);
    fieldwork().ifPresent(made::addFieldwork);
    Inspection withoutGrades = made.build();
    Optional<ScaleCode> usual =
        InspectionFramework.of(withoutGrades, rows.get(0).vocabulary())
            .decided()
            .flatMap(Framework::scale);
    Inspection graded =
        withoutGrades
            .withJudgements(judgements.judgements(usual, trace, "/judgements"))
            .withJudgementCounts(counts.counts(usual))
            .withPrevious(previous.previous(usual));
    rows.stream().flatMap(row -> row.refused().stream()).forEach(kept::add);
    return graded.withExtensions(kept.extensions());
  }

  private InspectionType usualType(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.part().type().stream())
        .findFirst()
        .orElseGet(mapping::type);
  }

  /** A follow-up refers to the areas of its original and does not list them again. */
  private List<PriorityArea> listedAreas(boolean isFollowUp) {
    Set<String> referred = new HashSet<>(ratings.areas());
    referred.addAll(followUp.covers());
    if (isFollowUp) {
      areas.referredTo(referred);
      return List.of();
    }
    return areas.listed(referred, priorityAreas.size());
  }

  private Optional<Area> area() {
    Optional<String> name = singles.get("/areas/0/name", String.class);
    Optional<AreaCode> code = singles.get("/areas/0/code", AreaCode.class);
    return name.isEmpty() && code.isEmpty()
        ? Optional.empty()
        : Optional.of(Area.builder().name(name).code(code).build());
  }

  private Optional<InspectedBody> inspected() {
    Optional<String> name = singles.get("/inspected/0/name", String.class);
    Optional<InspectedKind> kind =
        singles.get("/inspected/0/kind", InspectedKind.class).or(mapping.facts()::inspected);
    return name.isEmpty() && kind.isEmpty() && inspectedIdentifiers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            InspectedBody.builder()
                .name(name)
                .kind(kind)
                .identifiers(inspectedIdentifiers)
                .build());
  }

  /** Returns one end of the fieldwork; a period that says another one is not understood. */
  private Optional<PartialDate> end(String pointer) {
    Optional<PartialDate> own = singles.get(pointer, PartialDate.class);
    Optional<PartialDate> shared = singles.get(pointer + "?", PartialDate.class);
    if (own.isPresent() && shared.isPresent() && !own.equals(shared)) {
      String other = singles.cell(pointer).map(Cell::header).orElse("");
      singles
          .cell(pointer + "?")
          .ifPresent(cell -> cell.refuse("the period that the column \"" + other + "\" gives"));
    }
    return own.or(() -> shared);
  }

  private Optional<DateInterval> fieldwork() {
    Optional<PartialDate> start = end("/fieldwork/0");
    Optional<PartialDate> end = end("/fieldwork/0/end");
    if (start.isEmpty()) {
      singles.cell("/fieldwork/0/end").ifPresent(kept::add);
      return Optional.empty();
    }
    return start.map(
        first ->
            end.filter(last -> !last.equals(first))
                .map(last -> DateInterval.of(first, last))
                .orElse(DateInterval.of(first)));
  }
}
