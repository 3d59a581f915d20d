package io.github.openinspections.serialization.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import io.github.openinspections.serialization.AnyLanguage;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that somebody has worked on. */
class TableReaderTest {
  @TempDir Path folder;

  private final List<Inspection> read = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    DatasetWriter.csv().write(List.of(inspection("a"), inspection("b")), folder);
  }

  private static Inspection inspection(String id) {
    return Inspection.builder()
        .id(id)
        .type(InspectionType.of("visit"))
        .title("'=1+1")
        .addJudgements(Judgement.builder().aspect(AspectCode.of("help")).label("good").build())
        .build();
  }

  private void edit(String name, String text, String other) throws IOException {
    String before = Tables.text(folder, name);
    assertThat(before).contains(text);
    Files.writeString(folder.resolve(name), before.replace(text, other));
  }

  private InspectionDataset read() throws IOException {
    return read(ReadOptions.DEFAULT);
  }

  private InspectionDataset read(ReadOptions options) throws IOException {
    try (InspectionDataset dataset = TableReader.of(options).open(folder)) {
      for (Entry entry : dataset) {
        entry.inspection().ifPresent(read::add);
        entry.problems().forEach(this::note);
      }
      dataset.problems().forEach(this::note);
      return dataset;
    }
  }

  private void note(Problem problem) {
    AnyLanguage.requireSayable(problem);
    problems.add(
        problem.rule()
            + " "
            + problem.position().map(place -> place.cell()).orElse("")
            + " "
            + problem.message());
  }

  @Test
  void aReaderOfAnyFormatOpensTheFolder() throws IOException {
    DatasetReader any = DatasetReader.any(ReadOptions.DEFAULT);

    try (InspectionDataset dataset = any.open(folder)) {
      dataset.forEach(entry -> entry.inspection().ifPresent(read::add));
      assertThat(dataset.source()).contains(folder.getFileName().toString());
    }
    assertThat(read).containsExactly(inspection("a"), inspection("b"));
    for (InspectionDataset part : any.openParts(folder, 3)) {
      try (part) {
        assertThat(part).hasSize(2);
      }
    }
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> DatasetReader.json().open(folder))
        .withMessage(folder + ": is a folder, which only a reader of any format opens");
  }

  @Test
  void aColumnThatIsThereTwiceIsNamedAndTheFirstIsRead() throws IOException {
    edit("judgements.csv", "score,scoreOutOf", "score,title");
    edit("judgements.csv", "1,a,1,help,,,,,good,,,", "1,a,1,help,,,,,good,,,lost");
    read();

    assertThat(read).containsExactly(inspection("a"), inspection("b"));
    assertThat(problems)
        .containsExactly("SYN-004 L1 the table: duplicate property \"judgements.csv: title\"");
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    InspectionDataset dataset = read();

    assertThat(read).containsExactly(inspection("a"), inspection("b"));
    assertThat(problems).isEmpty();
    assertThat(dataset.source()).contains(folder.getFileName().toString());
  }

  @Test
  void aCellThatIsNotUnderstoodIsNamedAndKept() throws IOException {
    edit("judgements.csv", "1,a,1,help,,,,,good,,,", "1,a,1,help,,,,,good,,one \\ two,");
    read();

    Judgement judged = read.get(0).judgements().get(0);
    assertThat(judged.extensions()).containsExactly(Extension.of("x-score", "\"one \\\\ two\""));
    assertThat(judged.withExtensions(List.of())).isEqualTo(inspection("a").judgements().get(0));
    assertThat(read.get(1)).isEqualTo(inspection("b"));
    assertThat(problems)
        .containsExactly(
            "CSV-003 K2 a: column \"judgements.csv: score\": \"one \\ two\" is not a" + " number");
  }

  @Test
  void cellsOfInspectionsAndPriorityAreasAreKeptToo() throws IOException {
    Grade limited = Grade.of("progress-words", "limited");
    Inspection whole =
        Inspection.builder()
            .from(inspection("a"))
            .asOf(PartialDate.parse("2016-09-30"))
            .addPriorityAreas(
                PriorityArea.builder()
                    .id("p")
                    .text("Plan.")
                    .due(PartialDate.parse("2016-05-01"))
                    .build())
            .addProgress(ProgressRating.builder().priorityArea("q").grade(limited).build())
            .build();
    DatasetWriter.csv().write(List.of(whole), folder);
    edit("inspections.csv", "2016-09-30", "30.9.2016");
    edit("priority-areas.csv", "2016-05-01", "1.5.2016");
    edit("priority-areas.csv", "progress-words", "");
    read();

    assertThat(read.get(0).extensions()).containsExactly(Extension.of("x-asOf", "\"30.9.2016\""));
    assertThat(read.get(0).priorityAreas().get(0).extensions())
        .containsExactly(Extension.of("x-due", "\"1.5.2016\""));
    assertThat(read.get(0).progress().get(0).extensions())
        .containsExactly(Extension.of("x-progressLevel", "\"limited\""));
  }

  @Test
  void halfAGradeIsNamedAndKept() throws IOException {
    edit("judgements.csv", "1,a,1,help,,,,,good", "1,a,1,help,,,,good,good");
    read();

    assertThat(read.get(0).judgements().get(0).extensions())
        .containsExactly(Extension.of("x-level", "\"good\""));

    assertThat(problems)
        .containsExactly(
            "CSV-003 G2 a: column \"judgements.csv: scale\": \"\" is not the other half of the"
                + " grade");
  }

  @Test
  void aRowWithoutWhatIsRequiredMakesItsInspectionUnreadable() throws IOException {
    edit("judgements.csv", "1,a,1,help", "1,a,1,");
    edit("inspections.csv", "2,b,,,visit", "2,b,,,");
    read();

    assertThat(read).isEmpty();
    assertThat(problems)
        .containsExactly(
            "SHP-001 D2 a: the required property \"judgements.csv: aspect\" is missing",
            "SHP-001 E3 b: the required property \"inspections.csv: type\" is missing");
  }

  @Test
  void aRowWithTooFewCellsMakesItsInspectionUnreadable() throws IOException {
    edit("judgements.csv", "1,a,1,help,,,,,good,,,", "1,a,1,help");
    read();

    assertThat(read).containsExactly(inspection("b"));
    assertThat(problems).containsExactly("CSV-002 A2 a: the row has 4 cells, the header has 12");
  }

  @Test
  void rowsOfNoInspectionAreNamed() throws IOException {
    edit("judgements.csv", "1,a,1,help", "7,a,1,help");
    read();

    assertThat(read).hasSize(2).allMatch(one -> one.judgements().isEmpty());
    assertThat(problems)
        .containsExactly(
            "CSV-030 A2 the table: column \"judgements.csv: record\": \"7\" is not the record of an"
                + " inspection, in the order of inspections.csv; the row is left out",
            "CSV-030 A3 the table: column \"judgements.csv: record\": \"2\" is not the record of an"
                + " inspection, in the order of inspections.csv; the row is left out");
  }

  /**
   * Rows that are missing, repeated or in another order show in their numbers, but for the last.
   */
  @ParameterizedTest
  @CsvSource({
    "'2', '\"2\" is not 1'",
    "'1,1', '\"1\" is not 2'",
    "'1,3,4', '\"3\" is not 2'",
    "'2,1', '\"2\" is not 1;\"1\" is not 3'",
    "'1,-7,2', '\"-7\" is not 2;\"2\" is not 3'"
  })
  void rowsAreNumberedWithoutAGap(String numbers, String found) throws IOException {
    String rows =
        Stream.of(numbers.split(","))
            .map(number -> "1,a," + number + ",help,,,,,good,,,")
            .collect(Collectors.joining("\n"));
    edit("judgements.csv", "1,a,1,help,,,,,good,,,", rows);
    read();

    assertThat(read).hasSize(2);
    assertThat(read.get(0).judgements()).hasSize(numbers.split(",").length);
    assertThat(problems)
        .allMatch(problem -> problem.startsWith("CSV-003 C"))
        .map(
            problem -> problem.replaceAll(".*number\": (\"-?\\d+\" is not \\d+), the next.*", "$1"))
        .containsExactly(found.split(";"));
  }

  @Test
  void aRowWithoutANumberIsNamed() throws IOException {
    edit("judgements.csv", "1,a,1,help", "1,a,,help");
    read();

    assertThat(read).hasSize(2);
    assertThat(problems)
        .containsExactly(
            "CSV-003 C2 a: column \"judgements.csv: number\": \"\" is not a whole number");
  }

  /** The inspections were sorted and numbered again; the other tables were not. */
  @Test
  void rowsOfAnotherInspectionAreNamedAndNotJoined() throws IOException {
    edit("inspections.csv", "1,a,", "1,b,");
    edit("inspections.csv", "2,b,", "2,a,");
    read();

    assertThat(read).hasSize(2).allMatch(one -> one.judgements().isEmpty());
    assertThat(problems)
        .containsExactly(
            "CSV-030 B2 the table: column \"judgements.csv: inspection\": \"a\" is not the id of"
                + " record 1 in inspections.csv; the row is left out",
            "CSV-030 B3 the table: column \"judgements.csv: inspection\": \"b\" is not the id of"
                + " record 2 in inspections.csv; the row is left out");
  }

  @Test
  void whatOnlyAListedAreaHasIsKeptWithoutOne() throws IOException {
    PriorityArea area =
        PriorityArea.builder()
            .id("p")
            .text("Plan.")
            .kind(PriorityAreaKind.REQUIREMENT)
            .due(PartialDate.parse("2016-05-01"))
            .build();
    Inspection whole = Inspection.builder().from(inspection("a")).addPriorityAreas(area).build();
    DatasetWriter.csv().write(List.of(whole), folder);
    edit("priority-areas.csv", "Plan.", "");
    read();

    assertThat(read.get(0).priorityAreas()).isEmpty();
    assertThat(read.get(0).progress())
        .containsExactly(
            ProgressRating.builder()
                .priorityArea("p")
                .extensions(
                    List.of(
                        Extension.of("x-kind", "\"requirement\""),
                        Extension.of("x-due", "\"2016-05-01\"")))
                .build());
    assertThat(problems)
        .containsExactly(
            "CSV-003 F2 a: column \"priority-areas.csv: kind\": \"requirement\" is not of use"
                + " without a value in the column \"text\"",
            "CSV-003 K2 a: column \"priority-areas.csv: due\": \"2016-05-01\" is not of use"
                + " without a value in the column \"text\"");
  }

  @Test
  void aKindOfWhichNobodySaysHowManyThereAreIsKept() throws IOException {
    StatedCount two = StatedCount.builder().kind(PriorityAreaKind.REQUIREMENT).count(2).build();
    Inspection whole =
        Inspection.builder().from(inspection("a")).addPriorityAreasStated(two).build();
    DatasetWriter.csv().write(List.of(whole), folder);
    edit("inspections.csv", ",2,requirement,", ",two,requirement,");
    read();

    assertThat(read.get(0).priorityAreasStated()).isEmpty();
    assertThat(read.get(0).extensions())
        .containsExactly(
            Extension.of("x-priorityAreasStated", "\"two\""),
            Extension.of("x-priorityAreasStatedKinds", "\"requirement\""));
    assertThat(problems).hasSize(2).allMatch(problem -> problem.startsWith("CSV-003 "));
  }

  @Test
  void aHalfWhoseOtherHalfIsNotUnderstoodIsKeptAndNotSaidToBeAlone() throws IOException {
    edit("judgements.csv", "1,a,1,help,,,,,good", "1,a,1,help,,,a ,good,good");
    read();

    assertThat(read.get(0).judgements().get(0).extensions())
        .containsExactly(Extension.of("x-scale", "\"a \""), Extension.of("x-level", "\"good\""));
    assertThat(problems).singleElement().asString().contains("\"a \"");
  }

  @Test
  void aRowWhoseRecordIsNotUnderstoodIsNamedByWhatItSays() throws IOException {
    edit("judgements.csv", "1,a,1,help", "x,a,1,help");
    edit("judgements.csv", "2,b,1,help", ",b,1,help");
    read();

    assertThat(read).hasSize(2).allMatch(one -> one.judgements().isEmpty());
    assertThat(problems)
        .containsExactly(
            "CSV-030 A2 the table: column \"judgements.csv: record\": \"x\" is not a whole number"
                + " from 1; the row is left out",
            "SHP-001 A3 the table: the required property \"judgements.csv: record\" is missing");
  }

  @Test
  void anInspectionWhoseRecordIsNotUnderstoodIsNamedOnce() throws IOException {
    edit("inspections.csv", "1,a,", "-1,a,");
    read();

    assertThat(problems)
        .containsExactly(
            "CSV-030 A2 a: column \"inspections.csv: record\": \"-1\" is not a whole number from 1;"
                + " the row is left out",
            "CSV-030 A2 the table: column \"judgements.csv: record\": \"1\" is not the record of an"
                + " inspection, in the order of inspections.csv; the row is left out");
  }

  @Test
  void aRowAfterTheLastInspectionIsNamedWhateverItsNumber() throws IOException {
    edit("judgements.csv", "2,b,1,help", Long.MAX_VALUE + ",b,1,help");
    read();

    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith(
            "CSV-030 A3 the table: column \"judgements.csv: record\": \"9223372036854775807\"");
  }

  @Test
  void aRowThatIsLeftOutIsAnErrorHoweverManyThereAre() throws IOException {
    edit("judgements.csv", "1,a,1,help,,,,,good,,,", "7,a,1,help,,,,,good,,,\r\n".repeat(150));
    edit("judgements.csv", "2,b,1,help", ",b,1,help");
    InspectionDataset dataset = read();

    assertThat(dataset.unlisted()).containsOnly(entry("CSV-030", 50L));
    assertThat(dataset.problems())
        .extracting(Problem::rule, Problem::severity)
        .contains(tuple("CSV-030", Severity.ERROR), tuple("SHP-001", Severity.ERROR));
  }

  @Test
  void rowsInAnotherOrderAreNamed() throws IOException {
    edit("inspections.csv", "2,b,", "1,b,");
    read();

    assertThat(problems)
        .anyMatch(
            problem ->
                problem.endsWith(
                    "column \"inspections.csv: record\": \"1\" is not a number above that of the"
                        + " row before it; the row is left out"));
  }

  @Test
  void columnsAreFoundByTheirHeaders() throws IOException {
    Files.writeString(
        folder.resolve("inspections.csv"),
        "\ufeffmine,title,type,id,record\n,''=1+1,visit,a,1\nx,''=1+1,visit,b,2\n");
    read();

    assertThat(read).containsExactly(inspection("a"), inspection("b"));
    assertThat(problems)
        .containsExactly("SHP-006 A1 the table: inspections.csv has no property \"mine\", ignored");
  }

  @Test
  void aMissingColumnAndAnEmptyFileAreNamed() throws IOException {
    edit("judgements.csv", ",aspect,", ",aspekt,");
    Files.writeString(folder.resolve("priority-areas.csv"), "");
    InspectionDataset dataset = read();

    assertThat(read).isEmpty();
    assertThat(dataset.stopped()).isPresent();
    assertThat(problems)
        .contains(
            "CSV-001 A1 the table: column \"judgements.csv: aspect\" is missing",
            "CSV-001 A1 the table: column \"priority-areas.csv: record\" is missing");
  }

  @Test
  void aQuotedCellThatIsNotClosedIsNamed() throws IOException {
    edit("judgements.csv", "2,b,1,help,,,,,good", "2,b,1,help,,,,,\"good");
    InspectionDataset dataset = read();

    assertThat(read).as("whether the first has more judgements is not known").isEmpty();
    assertThat(dataset.stopped()).isPresent();
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("SYN-005")
        .contains("the input ends inside a record: judgements.csv: a quoted cell is not closed");
  }

  /** The limits are those of records: a table has no larger ones. */
  private static ReadOptions withRowsOf(int characters) {
    return ReadOptions.builder().limits(Limits.builder().recordBytes(characters).build()).build();
  }

  @Test
  void aCellThatIsTooLongIsNotCalledCutOff() throws IOException {
    edit("inspections.csv", "2,b,", "2," + "b".repeat(40_000) + ",");
    InspectionDataset dataset = read(withRowsOf(4000));

    assertThat(read).containsExactly(inspection("a"));
    assertThat(dataset.stopped())
        .hasValueSatisfying(
            stop -> assertThat(stop.reason()).isEqualTo("a cell does not end within the limits"));
    assertThat(problems)
        .containsExactly(
            "SYN-003 A3 the table: limit exceeded: characters in a cell of inspections.csv, at"
                + " most 4000");
  }

  @Test
  void aRowThatIsTooLongIsUnreadableAndTheNextIsRead() throws IOException {
    edit("inspections.csv", "1,a,,,visit", "1,a,,,visit" + "t".repeat(5000));
    edit("judgements.csv", "2,b,1,help", "2,b,1,help" + "h".repeat(5000));
    InspectionDataset dataset = read(withRowsOf(4000));

    assertThat(read).isEmpty();
    assertThat(dataset.stopped()).isEmpty();
    assertThat(problems)
        .containsExactly(
            "SYN-003 A2 a: limit exceeded: characters in a row of inspections.csv, at most 4000",
            "SYN-003 A3 b: limit exceeded: characters in a row of judgements.csv, at most 4000");
  }

  @Test
  void cellsWithoutNumberAreCountedAndNotKept() throws IOException {
    edit("judgements.csv", "1,a,1,help,", "1,a,1,help," + ",".repeat(3_000_000));
    read();

    assertThat(read).containsExactly(inspection("b"));
    assertThat(problems)
        .containsExactly("CSV-002 A2 a: the row has 3000012 cells, the header has 12");
    try (FlatLines lines = FlatLines.open(folder, JudgementTable.JUDGEMENTS, Limits.DEFAULT)) {
      lines.next();
      FlatLine row = Objects.requireNonNull(lines.next());
      assertThat(row.cells()).hasSizeLessThan(100_000);
    }
  }

  @Test
  void aHeaderThatIsTooLongIsNamed() throws IOException {
    InspectionDataset dataset = read(withRowsOf(10));

    assertThat(dataset.stopped()).isPresent();
    assertThat(problems)
        .contains(
            "SYN-003 A1 the table: limit exceeded: characters in a row of inspections.csv, at most"
                + " 10");
  }

  /** As spreadsheets save them in other countries, with quotation marks or without. */
  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void theDelimiterIsThatOfTheHeader(String delimiter) throws IOException {
    for (String name : List.of("inspections.csv", "judgements.csv", "priority-areas.csv")) {
      String table = Tables.text(folder, name).replace(",", delimiter);
      Files.writeString(
          folder.resolve(name), "\ufeff" + table.replaceFirst("^record", "\"record\""));
    }
    read();

    assertThat(read).containsExactly(inspection("a"), inspection("b"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aFolderInThePlaceOfATableIsNamed() throws IOException {
    Files.delete(folder.resolve("judgements.csv"));
    Path inPlace = Files.createDirectory(folder.resolve("judgements.csv"));

    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(this::read)
        .withMessage(inPlace + ": is a folder");
  }

  @Test
  void bytesThatAreNotUtf8AreNamed() throws IOException {
    Files.write(
        folder.resolve("inspections.csv"),
        Tables.text(folder, "inspections.csv").replace("visit", "vis\u00eft").getBytes(ISO_8859_1));
    InspectionDataset dataset = read();

    assertThat(read).isEmpty();
    assertThat(dataset.stopped())
        .hasValueSatisfying(
            stop -> assertThat(stop.reason()).isEqualTo("not UTF-8: nothing was read"));
    assertThat(problems)
        .singleElement()
        .asString()
        .contains("SYN-002", "not UTF-8: inspections.csv: invalid bytes");
  }

  @Test
  void aMissingTableIsNamed() throws IOException {
    Files.delete(folder.resolve("judgements.csv"));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(this::read)
        .withMessageContaining("judgements.csv");
  }

  /** A table by itself is no data set: the folder is to be read. */
  @ParameterizedTest
  @ValueSource(strings = {"inspections", "judgements", "priority-areas", "left-out"})
  void oneTableAloneNamesTheFolder(String name) throws IOException {
    try (InspectionDataset dataset =
        DatasetReader.any(ReadOptions.DEFAULT).open(folder.resolve(name + ".csv"))) {
      assertThat(dataset.iterator().hasNext()).isFalse();
      assertThat(dataset.problems())
          .extracting(Problem::rule, Problem::message)
          .containsExactly(
              tuple(
                  "CSV-001",
                  "the table: one of several tables that belong together: read the folder that has"
                      + " inspections.csv, judgements.csv and priority-areas.csv"));
    }
  }
}
