package io.github.openinspections.serialization.tables;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.OriginalReference;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a row of inspections, and then of the rows that belong to it. Not thread-safe.
 */
final class FlatInspection extends FlatRow {
  static final String STATED = "priorityAreasStated";
  static final String STATED_KINDS = "priorityAreasStatedKinds";
  static final String STATED_LABELS = "priorityAreasStatedLabels";

  final Inspection.Builder inspection = Inspection.builder();
  final ListedParts<Area.Builder> areas = new ListedParts<>(Area::builder);
  final ListedParts<InspectedBody.Builder> inspected = new ListedParts<>(InspectedBody::builder);
  final ListedParts<Participant.Builder> participants =
      new ListedParts<>(() -> Participant.builder().name(""));
  final ListedParts<StatedCount.Builder> stated = new ListedParts<>(StatedCount::builder);
  private final List<Optional<Integer>> counts = new ArrayList<>();
  private final Map<String, List<? extends Optional<?>>> ofStated = new LinkedHashMap<>();

  private @Nullable String id;
  private boolean typed;
  private Report.@Nullable Builder report;
  private FollowUp.@Nullable Builder followUp;
  private OriginalReference.@Nullable Builder original;
  private Previous.@Nullable Builder previous;
  private final List<Judgement> judgements = new ArrayList<>();

  void id(String read) {
    id = read;
    inspection.id(read);
  }

  /** Returns the id, if the row has one. */
  Optional<String> id() {
    return Optional.ofNullable(id);
  }

  void type(InspectionType read) {
    typed = true;
    inspection.type(read);
  }

  void stated(List<Optional<Integer>> read) {
    counts.addAll(read);
    stated.each(read, StatedCount.Builder::count);
  }

  void statedKinds(List<Optional<PriorityAreaKind>> read) {
    ofStated.put(STATED_KINDS, read);
    stated.each(read, StatedCount.Builder::kind);
  }

  void statedLabels(List<Optional<String>> read) {
    ofStated.put(STATED_LABELS, read);
    stated.each(read, StatedCount.Builder::label);
  }

  void report(Consumer<Report.Builder> set) {
    report = report == null ? Report.builder() : report;
    set.accept(report);
  }

  void followUp(Consumer<FollowUp.Builder> set) {
    followUp = followUp == null ? FollowUp.builder() : followUp;
    set.accept(followUp);
  }

  void original(Consumer<OriginalReference.Builder> set) {
    original = original == null ? OriginalReference.builder() : original;
    set.accept(original);
  }

  void previous(Consumer<Previous.Builder> set) {
    previous = previous == null ? Previous.builder() : previous;
    set.accept(previous);
  }

  void add(FlatJudgement row) {
    judgements.add(row.build());
  }

  void add(FlatPriorityArea row) {
    row.area().ifPresent(inspection::addPriorityAreas);
    row.rating().ifPresent(inspection::addProgress);
  }

  @Override
  Optional<String> lacks() {
    return id == null ? Optional.of("id") : typed ? Optional.empty() : Optional.of("type");
  }

  /** Kinds and labels without a count say nothing. */
  @Override
  Optional<Unused> unused() {
    List<String> columns = new ArrayList<>();
    ofStated.forEach(
        (column, values) -> {
          if (IntStream.range(0, values.size())
              .anyMatch(i -> values.get(i).isPresent() && !hasCount(i))) {
            columns.add(column);
          }
        });
    return columns.isEmpty() ? Optional.empty() : Optional.of(new Unused(columns, STATED));
  }

  private boolean hasCount(int i) {
    return i < counts.size() && counts.get(i).isPresent();
  }

  @Override
  Optional<FlatGrade.Half> halfGrade() {
    return Optional.empty();
  }

  /** Returns the inspection; called once, after all rows, if nothing is lacking. */
  Inspection build() {
    if (original != null) {
      OriginalReference named = original.build();
      followUp(to -> to.original(named));
    }
    Optional.ofNullable(report).ifPresent(part -> inspection.report(part.build()));
    Optional.ofNullable(followUp).ifPresent(part -> inspection.followUp(part.build()));
    Optional.ofNullable(previous).ifPresent(part -> inspection.previous(part.build()));
    return inspection
        .areas(areas.build(Area.Builder::build))
        .inspected(inspected.build(InspectedBody.Builder::build))
        .participants(participants.build(Participant.Builder::build))
        .priorityAreasStated(stated.buildWhere(counts, StatedCount.Builder::build))
        .judgements(judgements)
        .extensions(kept)
        .build();
  }
}
