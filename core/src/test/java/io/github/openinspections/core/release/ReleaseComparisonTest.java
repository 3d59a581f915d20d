package io.github.openinspections.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.RuleCount;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What concerns two releases as a whole. */
class ReleaseComparisonTest {
  /** A table as it was read. */
  private record Table(
      List<Inspection> records, List<String> columns, Map<String, String> datedBy, String issued)
      implements InspectionDataset {
    static Table of(List<Inspection> records, String... columns) {
      return new Table(records, List.of(columns), Map.of(), "2026");
    }

    Table issuedIn(String date) {
      return new Table(records, columns, datedBy, date);
    }

    Table dated(Map<String, String> columnsById) {
      return new Table(records, columns, columnsById, issued);
    }

    @Override
    public Iterator<Entry> iterator() {
      return IntStream.range(0, records.size()).mapToObj(this::entry).iterator();
    }

    private Entry entry(int index) {
      Inspection record = records.get(index);
      Locator locator =
          new Locator() {
            @Override
            public Optional<Position> locate(String pointer) {
              return Optional.empty();
            }

            @Override
            public Optional<String> columnName(String pointer) {
              return pointer.equals("/fieldwork/0")
                  ? Optional.ofNullable(datedBy.get(record.id()))
                  : Optional.empty();
            }
          };
      return Entry.readable(index + 1L, Optional.empty(), record, List.of(), locator);
    }

    @Override
    public Optional<String> source() {
      return Optional.of("table.csv");
    }

    @Override
    public DatasetDescription description() {
      return DatasetDescription.builder().issued(PartialDate.parse(issued)).build();
    }

    @Override
    public void close() {}
  }

  private static Inspection of(String id, String body, String date) {
    return Inspection.builder()
        .id(id)
        .type(InspectionType.INSPECTION)
        .addInspected(InspectedBody.builder().name(body).build())
        .addFieldwork(DateInterval.parse(date))
        .build();
  }

  private static List<Inspection> many(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> of("id" + (100 + i), "House " + i, "2025"))
        .toList();
  }

  private static ReleaseComparison compared(InspectionDataset old, InspectionDataset now)
      throws IOException {
    return NoteLanguageTest.requireSayable(ReleaseComparison.of(() -> old, () -> now));
  }

  private static List<String> notes(ReleaseComparison comparison) {
    return comparison.notes().stream().map(note -> note.kind().code()).toList();
  }

  @Test
  void aFileThatWasCutOffIsAWarning() throws IOException {
    ReleaseComparison cut = compared(Table.of(many(0, 40)), Table.of(many(0, 36)));
    assertThat(notes(cut)).containsExactly("cutAtEnd");
    assertThat(cut.notes().get(0).message()).contains("The last 4 records");

    ReleaseComparison closed = compared(Table.of(many(0, 40)), Table.of(many(4, 40)));
    assertThat(notes(closed)).isEmpty();
    assertThat(closed.counts().of(ReleaseChangeKind.NO_LONGER_LISTED)).isEqualTo(4);
  }

  @Test
  void theColumnsOfAYearTakeTheirInspectionsWithThem() throws IOException {
    Inspection early = of("early", "Oak", "2024-05");
    Inspection late = of("late", "Oak", "2025-05");
    Table old =
        Table.of(List.of(early, late), "id", "first_date_2425", "second_date_2526")
            .dated(Map.of("early", "first_date_2425", "late", "second_date_2526"));

    ReleaseComparison left = compared(old, Table.of(List.of(late), "id", "first_date_2526", "x"));
    assertThat(left.counts().of(ReleaseChangeKind.LEFT_WINDOW)).isEqualTo(1);
    assertThat(left.changes()).isEmpty();

    ReleaseComparison superseded = compared(old, Table.of(List.of(late), "id", "when"));
    assertThat(superseded.counts().of(ReleaseChangeKind.SUPERSEDED)).isEqualTo(1);
  }

  @Test
  void aColumnWithAnotherNameIsNotGone() throws IOException {
    List<Inspection> none = List.of();
    ReleaseComparison comparison =
        compared(Table.of(none, "a", "Setting", "b", "old"), Table.of(none, "a", "Place", "b"));

    assertThat(comparison.notes().stream().map(ReleaseNote::message))
        .containsExactly(
            "The column \"Setting\" is gone, and \"Place\" is in its place",
            "Columns that are gone: old");
  }

  @Test
  void aWordThatTookThePlaceOfAnotherIsNamedOnce() throws IOException {
    List<Inspection> old = many(0, 30).stream().map(one -> one.withTypeLabel("Full")).toList();
    List<Inspection> now = many(0, 30).stream().map(one -> one.withTypeLabel("Whole")).toList();

    assertThat(compared(Table.of(old), Table.of(now)).notes().stream().map(ReleaseNote::message))
        .containsExactly(
            "The label \"Full\" is nearly gone and \"Whole\" is new about as often: in typeLabel (30 times)");
  }

  @Test
  void aWordThatIsNotUnderstoodInThePlaceOfAnotherIsNamed() throws IOException {
    List<Inspection> old = many(0, 30).stream().map(one -> one.withTypeLabel("Full")).toList();
    List<Inspection> now =
        many(0, 30).stream()
            .map(one -> one.withExtensions(Extension.of("x-event-type", "\"Whole\"")))
            .toList();
    List<Inspection> many =
        IntStream.range(0, 30)
            .mapToObj(i -> old.get(i).withExtensions(Extension.of("x-new", "\"" + i + "\"")))
            .toList();

    assertThat(compared(Table.of(old), Table.of(now)).notes())
        .extracting(ReleaseNote::message)
        .containsExactly(
            "The label \"Full\" is nearly gone and \"Whole\" is new about as often: in typeLabel (30 times)");
    assertThat(compared(Table.of(old), Table.of(many)).notes()).isEmpty();
  }

  @Test
  void aRecordWithMoreValuesThanAreComparedIsSaid() throws IOException {
    List<PriorityArea> areas =
        IntStream.range(0, 300)
            .mapToObj(i -> PriorityArea.builder().id("a" + i).text("Area " + i).build())
            .toList();
    Inspection large = of("large", "Oak", "2025").withPriorityAreas(areas);

    ReleaseComparison comparison =
        compared(Table.of(List.of(large)), Table.of(List.of(large.withTitle("Other"))));

    assertThat(notes(comparison)).containsExactly("partlyCompared");
    assertThat(comparison.counts().of(ReleaseChangeKind.CHANGED)).isEqualTo(1);
    assertThat(notes(compared(Table.of(List.of(large)), Table.of(List.of(large))))).isEmpty();
  }

  @Test
  void idsInAnotherSpellingAreNamed() throws IOException {
    ReleaseComparison comparison =
        compared(
            Table.of(List.of(of("SC1", "Oak", "2025"))),
            Table.of(List.of(of("sc1", "Oak", "2025"))));

    assertThat(notes(comparison)).containsExactly("idsSpelled");
  }

  @Test
  void oneCouncilIsNotTheCountry() throws IOException {
    List<Inspection> country =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    of("id" + i, "House " + i, "2025")
                        .withAreas(Area.builder().name("Council " + i).build()))
            .toList();

    ReleaseComparison comparison = compared(Table.of(country), Table.of(country.subList(0, 1)));
    assertThat(notes(comparison)).containsExactly("otherCoverage");
    assertThat(comparison.comparable()).isFalse();
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.counts().of(ReleaseChangeKind.NO_LONGER_LISTED)).isEqualTo(11);
  }

  @Test
  void aRegisterOfLatestInspectionsIsNotAHistory() throws IOException {
    List<Inspection> latest = many(0, 30);
    List<Inspection> history =
        IntStream.range(0, 30)
            .boxed()
            .flatMap(i -> List.of(latest.get(i), of("before" + i, "House " + i, "2020")).stream())
            .toList();

    assertThat(notes(compared(Table.of(latest), Table.of(history))))
        .containsExactly("otherCoverage");
  }

  @Test
  void filesInTheWrongOrderAreAWarning() throws IOException {
    assertThat(
            notes(
                compared(
                    Table.of(many(0, 3)).issuedIn("2026-06"),
                    Table.of(many(0, 3)).issuedIn("2026-05"))))
        .containsExactly("swapped");
  }

  @Test
  void aRuleThatFindsMoreIsNamed() throws IOException {
    ReleaseComparison comparison = compared(Table.of(List.of()), Table.of(List.of()));

    assertThat(comparison.withReports(report(1), report(1)).notes()).isEmpty();
    assertThat(
            NoteLanguageTest.requireSayable(comparison.withReports(report(1), report(5))).notes())
        .extracting(ReleaseNote::message)
        .containsExactly(
            "The rule INS-005 found 1 problems in the old release and 5 in the new one");
  }

  private static ValidationReport report(long count) {
    return ValidationReport.builder()
        .records(RecordCounts.of(0, 0, 0))
        .addRules(RuleCount.of("INS-005", Severity.WARNING, count, 0))
        .build();
  }

  /** One id a million times takes the memory of one. */
  @Test
  void manyRecordsOfOneIdAreOne() throws IOException {
    Inspection one = of("a", "Oak", "2025");
    InspectionDataset many =
        new InspectionDataset() {
          @Override
          public Optional<String> source() {
            return Optional.empty();
          }

          @Override
          public Iterator<Entry> iterator() {
            return IntStream.rangeClosed(1, 20_000)
                .mapToObj(number -> Entry.of(number, one))
                .iterator();
          }

          @Override
          public void close() {}
        };

    ReleaseComparison comparison = compared(many, many);
    assertThat(comparison.counts().of(ReleaseChangeKind.SAME)).isEqualTo(1);
    assertThat(comparison.old().records()).isEqualTo(20_000);
  }

  /** Two inspections, the second unreadable, with or without its id. */
  private record Damaged(Optional<String> id) implements InspectionDataset {
    @Override
    public Iterator<Entry> iterator() {
      return List.of(
              Entry.of(1, of("a", "Oak", "2025")),
              Entry.unreadable(2, Optional.empty(), id, List.of(), Locator.NONE))
          .iterator();
    }

    @Override
    public Optional<String> source() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }

  @Test
  void aRecordThatLostItsIdMayBeTheOneThatSeemsGone() throws IOException {
    Table old = Table.of(List.of(of("a", "Oak", "2025"), of("b", "Elm", "2025")));

    ReleaseComparison lost = compared(old, new Damaged(Optional.empty()));
    assertThat(lost.counts().of(ReleaseChangeKind.NO_LONGER_LISTED)).isEqualTo(1);
    assertThat(lost.notes())
        .extracting(ReleaseNote::message)
        .containsExactly(
            "Records whose id could not be read: 0 in the old release and 1 in the new one;"
                + " what seems added or no longer listed may be among them");
    assertThat(compared(new Damaged(Optional.empty()), old).notes())
        .extracting(ReleaseNote::message)
        .singleElement()
        .asString()
        .contains("1 in the old release and 0 in the new one");

    ReleaseComparison known = compared(old, new Damaged(Optional.of("b")));
    assertThat(known.counts().notCompared()).isEqualTo(1);
    assertThat(known.notes()).hasSize(1);
    assertThat(List.of(lost, known)).noneMatch(ReleaseComparison::comparesAll);
    assertThat(compared(old, old).comparesAll()).isTrue();
  }

  @Test
  void recordsWithoutAnIdAreCountedInAllPartsOfARelease() throws IOException {
    ReopenableDataset old = () -> Table.of(List.of());
    ReopenableDataset now = () -> new Damaged(Optional.empty());
    IndexedRelease before = PartialRelease.begin(0, Vocabulary.standard()).finish();
    PartialRelease first = before.compare(0, Vocabulary.standard());
    PartialRelease second = before.compare(1, Vocabulary.standard());
    for (PartialRelease part : List.of(first, second)) {
      for (Entry entry : new Damaged(Optional.empty())) {
        part.accept(entry);
      }
    }

    ReleaseComparison comparison =
        ReleaseComparison.of(
            before, old, second.merge(first).finish(), now, Vocabulary.standard(), 10);

    assertThat(comparison.notes())
        .extracting(ReleaseNote::message)
        .singleElement()
        .asString()
        .contains("0 in the old release and 2 in the new one");
  }
}
