package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.NextStepKind;
import io.github.openinspections.core.vocabulary.ParticipantRole;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.InspectionWriter;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every value has the line and the column of its cell, wherever the column is, and the same columns
 * in another order make the same inspection.
 */
class TableTraceTest {
  private record Sample(String pointer, String cell, Binding binding) {
    String header() {
      return pointer.equals("/x-area") ? "Area" : pointer;
    }

    Sample saying(String other) {
      return new Sample(pointer, other, binding);
    }
  }

  private static final GradeWords PROGRESS = GradeWords.of(ScaleCode.PROGRESS_WORDS);
  private static final GradeWords GRADES = GradeWords.of(ScaleCode.OFSTED_FOUR_POINT);

  private static final List<Sample> SAMPLES = samples();

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    samples.addAll(ofTheInspection());
    samples.addAll(ofTheFollowUp());
    samples.addAll(ofTheRow());
    return samples;
  }

  private static List<Sample> ofTheInspection() {
    return List.of(
        new Sample("/identifiers/ref", "7", Binding.identifier("ref")),
        new Sample("/title", "A title", Binding.title()),
        new Sample("/asOf", "2020", Binding.asOf()),
        new Sample(
            "/framework",
            "ILACS",
            Binding.framework(CellWords.of("ILACS", FrameworkCode.ILACS_2023))),
        new Sample("/participants/0", "A. Person", Binding.participant(ParticipantRole.LEAD)),
        new Sample("/report/title", "A report", Binding.reportTitle()),
        new Sample("/report/language", "cy", Binding.reportLanguage()),
        new Sample("/report/published", "2020-05", Binding.published()),
        new Sample("/report/url", "https://example.org/r", Binding.reportAddress()),
        new Sample("/judgementCounts/0/count", "3", Binding.judgementCount("Good", GRADES)),
        new Sample(
            "/judgements/0/score/value",
            "24",
            Binding.score(AspectCode.OVERALL, BigDecimal.valueOf(100))),
        new Sample("/quotes/0/text", "We are pleased.", Binding.quote()),
        new Sample("/priorityAreasStated/0/count", "5", PriorityAreaColumns.stated()),
        new Sample("/overallProgress/0/label", "significant", ProgressColumns.overall(PROGRESS)),
        new Sample("/previous/id", "old 1", PreviousInspection.id(RowId.of("all", "/previous/id"))),
        new Sample(
            "/previous/absence",
            "None",
            PreviousInspection.absence(CellWords.of("None", Absence.NONE))));
  }

  private static List<Sample> ofTheFollowUp() {
    return List.of(
        new Sample("/followUp/of", "a/1", FollowUpColumns.of()),
        new Sample("/followUp/ordinal", "2", FollowUpColumns.ordinal()),
        new Sample(
            "/followUp/kind",
            "review",
            FollowUpColumns.kind(CellWords.of("review", FollowUpKind.PROGRESS_REVIEW))),
        new Sample("/followUp/covers/0", "yes", FollowUpColumns.covered(CellWords.of("yes", true))),
        new Sample("/followUp/coversStated", "1", FollowUpColumns.coversStated()),
        new Sample("/followUp/original/title", "The first", FollowUpColumns.originalTitle()),
        new Sample("/followUp/original/fieldwork/0", "2014", FollowUpColumns.originalFieldwork()),
        new Sample("/followUp/original/published", "2015", FollowUpColumns.originalPublished()));
  }

  private static List<Sample> ofTheRow() {
    return List.of(
        new Sample("/x-area", "leadership!", PriorityAreaColumns.text()),
        new Sample("/progress/0/label", "good", ProgressColumns.rating(PROGRESS)),
        new Sample("/progress/0/judgedBy", "The council", ProgressColumns.judgedBy()),
        new Sample("/progress/0/narrative", "It is better.", ProgressColumns.narrative()),
        new Sample(
            "/nextSteps/0/label",
            "in a year",
            NextStepColumns.within(CellWords.of("in a year", Period.ofYears(1)))),
        new Sample(
            "/nextSteps/0/kind",
            "visit",
            NextStepColumns.kind(CellWords.of("visit", NextStepKind.MONITORING_VISIT))),
        new Sample("/nextSteps/0/by", "2021", NextStepColumns.by()),
        new Sample("/nextSteps/0/from", "2022", NextStepColumns.from()),
        new Sample("/sources/0/title", "An article", SourceColumns.title()),
        new Sample("/sources/0/publisher", "A paper", SourceColumns.publisher()),
        new Sample("/sources/0/url", "https://example.org/s", SourceColumns.url()),
        new Sample("/sources/0/published", "2020-01", SourceColumns.published()),
        new Sample("/sources/0/retrieved", "2020-02", SourceColumns.retrieved()));
  }

  /** The columns about an area that an inspection lists. */
  private static final List<Sample> LISTED =
      List.of(
          new Sample("/identifiers/ref", "7", Binding.identifier("ref")),
          new Sample("/priorityAreas/0/id", "a", PriorityAreaColumns.id()),
          new Sample("/priorityAreas/0/text", "Leadership", PriorityAreaColumns.text()),
          new Sample(
              "/priorityAreas/0/kind",
              "area",
              PriorityAreaColumns.kind(CellWords.of("area", PriorityAreaKind.PRIORITY_AREA))),
          new Sample("/priorityAreas/0/due", "2021", PriorityAreaColumns.due()),
          new Sample(
              "/priorityAreas/0/responsible/0", "Council", PriorityAreaColumns.responsible()),
          new Sample("/priorityAreas/0/wordingBy", "The council", PriorityAreaColumns.wordingBy()),
          new Sample("/priorityAreas/0/group", "Leadership", PriorityAreaColumns.group()),
          new Sample("/priorityAreas/0/reference", "paragraph 1", PriorityAreaColumns.reference()),
          new Sample(
              "/progress/0/priorityArea",
              "too little",
              ProgressColumns.rating(GradeWords.labels())),
          new Sample("/participants/0", "HMICS", Binding.participant(bodies())));

  private static CellWords<BodyCode> bodies() {
    return CellWords.of("HMICS", BodyCode.HMICS);
  }

  @Provide
  Arbitrary<List<Sample>> orders() {
    return Arbitraries.of(List.of(SAMPLES, LISTED)).flatMap(Arbitraries::shuffle);
  }

  @Property(tries = 60)
  void everyValueHasItsCell(@ForAll("orders") List<Sample> columns) {
    Entry entry = read(columns);

    assertThat(entry.problems()).isEmpty();
    for (int i = 0; i < columns.size(); i++) {
      String pointer = columns.get(i).pointer();
      int number = i + 1;
      assertThat(entry.columnName(pointer)).contains(columns.get(i).header());
      assertThat(entry.locate(pointer))
          .as(pointer)
          .hasValueSatisfying(
              at -> {
                assertThat(at.line()).isEqualTo(2);
                assertThat(at.column()).isEqualTo(number);
              });
    }
  }

  @Property(tries = 60)
  void theOrderOfColumnsDoesNotMatter(@ForAll("orders") List<Sample> columns) {
    List<Sample> usual = columns.containsAll(SAMPLES) ? SAMPLES : LISTED;

    assertThat(read(columns).inspection()).isPresent().isEqualTo(read(usual).inspection());
  }

  @Provide
  Arbitrary<List<Sample>> damaged() {
    Arbitrary<String> texts =
        Arbitraries.strings().withChars("ab1.,;-/+E%\u00a0\u0085\u2003 \u0001é😀").ofMaxLength(6);
    return orders()
        .flatMap(
            columns ->
                texts
                    .list()
                    .ofSize(columns.size())
                    .map(
                        cells ->
                            IntStream.range(0, cells.size())
                                .mapToObj(i -> columns.get(i).saying(cells.get(i)))
                                .toList()));
  }

  /** Bad data never throws: whatever is in the cells, a row is an entry that can be written. */
  @Property(tries = 1000)
  void anyCellsAreRead(@ForAll("damaged") List<Sample> columns) {
    Optional<Entry> entry = entry(columns);

    entry
        .flatMap(Entry::inspection)
        .ifPresent(made -> assertThat(InspectionWriter.json().toText(made)).isNotEmpty());
    assertThat(entry.isPresent())
        .isEqualTo(
            columns.stream().anyMatch(column -> !TableWords.stripped(column.cell()).isEmpty()));
  }

  private static Entry read(List<Sample> columns) {
    return entry(columns).orElseThrow();
  }

  private static Optional<Entry> entry(List<Sample> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    TableMapping.Builder table = TableMapping.builder("all", "All").id("all", "/identifiers/ref");
    for (Sample column : columns) {
      cells.put(column.header(), column.cell());
      table.column(column.header(), column.binding());
    }
    RowReader rows = table.build().reader(1, List.copyOf(cells.keySet()));
    return Stream.of(rows.read(2, List.copyOf(cells.values())), rows.end())
        .flatMap(List::stream)
        .findFirst();
  }
}
