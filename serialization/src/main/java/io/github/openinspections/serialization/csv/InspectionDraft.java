package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.PendingJudgements.Title;
import java.math.BigDecimal;
import java.net.URI;
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
  private final List<Participant> leadInspectors = new ArrayList<>();
  private final List<PriorityArea> priorityAreas = new ArrayList<>();
  private final List<ProgressStatement> progress = new ArrayList<>();
  private final List<NextStep> nextSteps = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final PendingJudgements judgements = new PendingJudgements();
  private final PreviousDraft previous;
  private final KeptCells kept;

  /** What the lists hold: searching them would be quadratic in the rows of one report. */
  private final Set<Said> said = new HashSet<>();

  private record Said(String pointer, Object value) {}

  InspectionDraft(TableMapping mapping, Trace trace) {
    this.mapping = mapping;
    this.trace = trace;
    this.singles = new Singles(trace);
    this.previous = new PreviousDraft(trace);
    this.kept = new KeptCells(trace);
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

  /** Adds a person who led the inspection. */
  public void leadInspector(Cell cell, String name) {
    Participant inspector =
        Participant.builder().name(name).role(ParticipantRole.LEAD_INSPECTOR).build();
    int before = mapping.participants().size();
    if (!leadInspectors.contains(inspector)) {
      trace.put("/participants/" + (before + leadInspectors.size()), cell);
      leadInspectors.add(inspector);
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

  /** Sets the date on which the report was published. */
  public void published(Cell cell, PartialDate date) {
    singles.put("/report/published", cell, date);
  }

  /** Sets the address of the report. */
  public void url(Cell cell, URI url) {
    singles.put("/report/url", cell, url);
  }

  /** Adds a judgement whose grade is in the cell, in words or numbers. */
  public void judgement(Cell cell, AspectCode aspect, GradeWords words) {
    judgements.add(cell, aspect, words, Title.NONE);
  }

  /** Adds a judgement whose grade is in the cell and whose printed title is the header. */
  public void titledJudgement(Cell cell, AspectCode aspect, GradeWords words) {
    judgements.add(cell, aspect, words, Title.HEADER);
  }

  /** Sets the score of a judgement. */
  public void score(Cell cell, AspectCode aspect, BigDecimal value, BigDecimal outOf) {
    judgements.score(cell, aspect, value, outOf);
  }

  /** Adds a priority area. */
  public void priorityArea(Cell cell, PriorityArea area) {
    addOnce(priorityAreas, "/priorityAreas", cell, area);
  }

  /** Adds a statement about the progress as a whole. */
  public void overallProgress(Cell cell, ProgressStatement statement) {
    addOnce(progress, "/overallProgress", cell, statement);
  }

  /** Adds what happens next. */
  public void nextStep(Cell cell, NextStep step) {
    addOnce(nextSteps, "/nextSteps", cell, step);
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
    if (said.add(new Said(pointer, value))) {
      trace.put(pointer + "/" + list.size(), cell);
      list.add(value);
    }
  }

  /** Makes the inspection; a value that it cannot hold becomes a problem of its cell. */
  Inspection inspection(String id, List<Row> rows) {
    Inspection.Builder made =
        Inspection.builder()
            .id(id)
            .type(singles.get("/type", InspectionType.class).orElse(mapping.type()))
            .typeLabel(singles.get("/typeLabel", String.class))
            .title(singles.get("/title", String.class))
            .putAllIdentifiers(identifiers)
            .addAllTopics(topics)
            .addAllParticipants(mapping.participants())
            .addAllParticipants(leadInspectors)
            .addAllPriorityAreas(priorityAreas)
            .addAllOverallProgress(progress)
            .addAllNextSteps(nextSteps)
            .addAllQuotes(quotes);
    area().ifPresent(made::addAreas);
    inspected().ifPresent(made::addInspected);
    fieldwork().ifPresent(made::addFieldwork);
    report().ifPresent(made::report);
    Inspection withoutGrades = made.build();
    Optional<ScaleCode> usual =
        InspectionFramework.of(withoutGrades).decided().flatMap(Framework::scale);
    Inspection graded =
        withoutGrades
            .withJudgements(judgements.judgements(usual, trace, "/judgements"))
            .withPrevious(previous.previous(usual));
    rows.stream().flatMap(row -> row.refused().stream()).forEach(kept::add);
    return graded.withExtensions(kept.extensions());
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
        singles.get("/inspected/0/kind", InspectedKind.class).or(mapping::inspected);
    return name.isEmpty() && kind.isEmpty() && inspectedIdentifiers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            InspectedBody.builder()
                .name(name)
                .kind(kind)
                .identifiers(inspectedIdentifiers)
                .build());
  }

  private Optional<DateInterval> fieldwork() {
    Optional<PartialDate> start = singles.get("/fieldwork/0", PartialDate.class);
    Optional<PartialDate> end = singles.get("/fieldwork/0/end", PartialDate.class);
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

  private Optional<Report> report() {
    Optional<PartialDate> published = singles.get("/report/published", PartialDate.class);
    Optional<URI> url = singles.get("/report/url", URI.class);
    return published.isEmpty() && url.isEmpty()
        ? Optional.empty()
        : Optional.of(Report.builder().published(published).url(url).build());
  }
}
