package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.RowId;
import io.github.openinspections.serialization.csv.RowPart;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reading a table with a mapping. */
class TableTest {
  private static final TableMapping VISITS = visits().build();

  private static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits of a county")
        .id("visits", "Ref")
        .type(InspectionType.FOCUSED_VISIT)
        .required("Ref", Binding.identifier("ref"))
        .column("Council", Binding.areaName(), "Local authority")
        .column("Visited", Binding.fieldworkStart())
        .column("Sector", Binding.kept())
        .column(
            "Outcome",
            Binding.judgement(
                AspectCode.OVERALL_EFFECTIVENESS, GradeWords.of(ScaleCode.OFSTED_FOUR_POINT)));
  }

  private static List<String> outcome(String table) {
    return outcome(VISITS, table.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> outcome(TableMapping mapping, byte[] table) {
    return Transcript.dataset(DatasetReader.csv(mapping).open(table));
  }

  private static Inspection only(byte[] table) {
    InspectionDataset dataset = DatasetReader.csv(VISITS).open(table);
    return dataset.iterator().next().inspection().orElseThrow();
  }

  private static Inspection only(String table) {
    return only(table.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRowBecomesAnInspection() {
    Inspection visit = only("Ref,Council,Visited,Outcome\n7,Fife,06/10/17,Good\n");

    assertThat(InspectionWriter.json().compact().toText(visit).strip())
        .isEqualTo(
            "{\"id\":\"visits/7\",\"identifiers\":{\"ref\":\"7\"},\"type\":\"focused-visit\","
                + "\"areas\":[{\"name\":\"Fife\"}],\"fieldwork\":[\"2017-10-06\"],"
                + "\"judgements\":[{\"aspect\":\"overall-effectiveness\",\"grade\":"
                + "{\"scale\":\"ofsted-four-point\",\"level\":\"good\"},\"label\":\"Good\"}]}");
  }

  @Test
  void titleLinesEmptyLinesAndEmptyRowsAreSkipped() {
    assertThat(outcome("Visits\n\nas at 2024,,\nRef,Visited\n,\n1,2024\n\n2,2023\n"))
        .containsExactly("1 6:1 read visits/1", "2 8:1 read visits/2");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThat(outcome("Council,Visited\nFife,2017\n"))
        .containsExactly(
            "CSV-001 - 1:1 the table: no header of visits in the first 30 rows; row 1 comes nearest: it"
                + " has no column \"Ref\" and has \"Council\", \"Visited\"",
            "stop 1:1 the header matches no known table: no row was read");
  }

  @Test
  void whatIsNotATableShowsItsFirstRow() {
    assertThat(outcome("a,b\n1,2\n"))
        .containsExactly(
            "CSV-001 - 1:1 the table: no header of visits in the first 30 rows; row 1 comes nearest: it"
                + " has no column \"Ref\" and has \"a\", \"b\"",
            "stop 1:1 the header matches no known table: no row was read");
  }

  @Test
  void aRowOfAnotherWidthIsLostAlone() {
    assertThat(outcome("Ref,Council\n1\n2,Fife\n3,Fife,x\n4,Fife,,\n"))
        .containsExactly(
            "1 2:1 unreadable",
            "CSV-002 - 2:1 a record without id: the row has 1 cells, the header has 2",
            "2 3:1 read visits/2",
            "3 4:1 unreadable",
            "CSV-002 - 4:1 a record without id: the row has 3 cells, the header has 2",
            "4 5:1 read visits/4");
  }

  @Test
  void aCellThatIsNotUnderstoodIsKept() {
    assertThat(outcome("Ref,Visited,Outcome\n1,summer,Splendid\n"))
        .containsExactly(
            "1 2:1 read visits/1",
            "CSV-003 /x-outcome 2:3 visits/1: column \"Outcome\": \"Splendid\" is not a grade of"
                + " ofsted-four-point",
            "CSV-003 /x-visited 2:2 visits/1: column \"Visited\": \"summer\" is not a date,"
                + " such as 31/12/2020, 2020-12-31 or 31 December 2020",
            "CSV-016 - 2:2 the table: column \"Visited\": in the first 1 rows 1 of 1 filled cells are"
                + " not understood as dates, such as \"summer\" in line 2; expected a date, such as"
                + " 31/12/2020, 2020-12-31 or 31 December 2020");
    assertThat(only("Ref,Visited\n1,summer\n").extensions().toString()).contains("summer");
  }

  @Test
  void unknownColumnsAreKept() {
    assertThat(outcome("Ref,Concil,Note\n1,Fife,x\n"))
        .containsExactly(
            "1 2:1 read visits/1",
            "CSV-004 - 1:2 the table: unknown column \"Concil\", kept as \"x-concil\"; did you mean"
                + " \"Council\"?",
            "CSV-004 - 1:3 the table: unknown column \"Note\", kept as \"x-note\"");
    assertThat(only("Ref,Note,\n1,x \"y\",z\n").extensions())
        .extracting(Object::toString)
        .containsExactly("Extension x-note (\"x \\\"y\\\"\")", "Extension x-column-3 (\"z\")");
    assertThat(only("Ref,Note\n1,a\\b\u0007c\n").extensions())
        .extracting(Extension::json)
        .containsExactly("\"a\\\\b\\u0007c\"");
  }

  @Test
  void anUnknownHeaderTwiceIsReported() {
    assertThat(outcome("Ref,Colour,colour\n1,red,blue\n"))
        .containsExactly(
            "1 2:1 read visits/1",
            "CSV-004 - 1:2 the table: unknown column \"Colour\", kept as \"x-colour\"",
            "CSV-005 - 1:3 the table: duplicate header \"colour\"; this one is kept as"
                + " \"x-colour-2\"");
  }

  @Test
  void aRowWithoutInspectionIsCounted() {
    RowPart visit = RowPart.of(RowId.of("visits", "Ref"));
    TableMapping register =
        visits().parts(row -> row.date("Visited").isEmpty() ? List.of() : List.of(visit)).build();

    assertThat(outcome(register, "Ref,Visited\n1,\n2,2017\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "1 3:1 read visits/2",
            "CSV-006 - 2:1 the table: the row holds no inspection: it has no inspection date");
  }

  @Test
  void manyRowsWithoutInspectionAreCountedAndNotListed() {
    TableMapping register = visits().parts(row -> List.of()).build();
    InspectionDataset dataset =
        DatasetReader.csv(register)
            .open(("Ref\n" + "1\n".repeat(1500)).getBytes(StandardCharsets.UTF_8));

    assertThat(dataset).isEmpty();
    assertThat(dataset.problems())
        .hasSize(1001)
        .filteredOn(problem -> problem.rule().equals("CSV-010"))
        .hasSize(1);
    assertThat(dataset.unlisted()).containsExactly(Map.entry("CSV-006", 500L));
  }

  @Test
  void windowsTextIsReadAndSaid() {
    byte[] table = "Ref,Council\n1,Mòrar – Ròis\n".getBytes(Charset.forName("windows-1252"));

    assertThat(outcome(VISITS, table))
        .containsExactly(
            "1 2:1 read visits/1", "CSV-007 - 1:1 the table: not UTF-8, read as windows-1252");
    assertThat(only(table).areas().get(0).name()).contains("Mòrar – Ròis");
  }

  @Test
  void brokenBytesInUtf8CostTheirRow() {
    byte[] table = "Ref,Council\n1,Mòrar\n2,M?rar\n3,Fife\n".getBytes(StandardCharsets.UTF_8);
    table["Ref,Council\n1,Mòrar\n2,M".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xff;

    assertThat(outcome(VISITS, table))
        .containsExactly(
            "1 2:1 read visits/1",
            "2 3:1 unreadable",
            "SYN-002 - 3:1 a record without id: not UTF-8: invalid bytes",
            "3 4:1 read visits/3");
  }

  @Test
  void marksAndUtf16AreRead() {
    String table = "Ref,Council\n1,Mòrar\n";

    assertThat(only(("\ufeff" + table).getBytes(StandardCharsets.UTF_8)).areas().get(0).name())
        .contains("Mòrar");
    assertThat(only(("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE)).areas().get(0).name())
        .contains("Mòrar");
    assertThat(only(("\ufeff" + table).getBytes(StandardCharsets.UTF_16BE)).areas().get(0).name())
        .contains("Mòrar");
    assertThat(only(("ï»¿" + table).getBytes(StandardCharsets.UTF_8)).id()).isEqualTo("visits/1");
  }

  @Test
  void rowsOfOneInspectionAreGrouped() {
    TableMapping grouped = visits().column("Theme", Binding.topic()).grouped(3).build();
    String table = "Ref,Council,Theme\n1,Fife,a\n2,Angus,b\n1,Moray,c\n3,Fife,d\n1,Fife,e\n";

    assertThat(outcome(grouped, table.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "1 2:1 read visits/1",
            "CSV-003 /x-council 4:2 visits/1: column \"Council\": \"Moray\" is not the value that"
                + " line 2 gives for the same inspection",
            "2 3:1 read visits/2",
            "3 5:1 read visits/3",
            "4 6:1 read visits/1",
            "CSV-008 - 5:1 the table: the row buffer is full (3 rows); later rows with the same id"
                + " become separate records");
    Entry first =
        DatasetReader.csv(grouped).open(table.getBytes(StandardCharsets.UTF_8)).iterator().next();
    assertThat(first.inspection().orElseThrow().topics()).containsExactly("a", "c");
    assertThat(Transcript.place(first.locate("/topics/1"))).isEqualTo("4:3");
    assertThat(first.columnName("/topics/1")).contains("Theme");
    assertThat(first.columnName("")).isEmpty();
  }

  @Test
  void delimitersAreDetected() {
    assertThat(only("Ref;Council\n1;Fife, Angus, Moray\n").areas().get(0).name())
        .contains("Fife, Angus, Moray");
    assertThat(only("Ref\tCouncil\n1\tFife; Angus\n").areas().get(0).name())
        .contains("Fife; Angus");
  }

  @Test
  void linesCountWhereACellHasSeveral() {
    assertThat(outcome("Ref,Council\r\n1,\"a\r\nb\"\r\n2\r\n"))
        .containsExactly(
            "1 2:1 read visits/1",
            "2 4:1 unreadable",
            "CSV-002 - 4:1 a record without id: the row has 1 cells, the header has 2");
  }

  @Test
  void anOpenQuoteEndsTheTable() {
    assertThat(outcome("Ref,Council\n1,Fife\n2,\"Angus\n3,Moray\n"))
        .containsExactly(
            "1 2:1 read visits/1",
            "2 3:1 unreadable",
            "SYN-005 - 3:1 a record without id: the input ends inside a record: a quoted cell is not"
                + " closed",
            "stop 3:1 the input ends inside a record");
  }

  @Test
  void aCellBeyondTheLimitCostsItsRow() {
    ReadOptions options =
        ReadOptions.builder().limits(Limits.builder().textLength(10).build()).build();
    byte[] table = "Ref,Council\n1,Kincardineshire\n2,Fife\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Transcript.dataset(DatasetReader.csv(VISITS, options).open(table)))
        .containsExactly(
            "1 2:1 unreadable",
            "SYN-003 - 2:1 a record without id: limit exceeded: characters in a cell, at most 10",
            "2 3:1 read visits/2");
  }

  @Test
  void aRowBeyondTheLimitIsLostAlone() {
    ReadOptions options =
        ReadOptions.builder().limits(Limits.builder().recordBytes(12).build()).build();
    byte[] table = "Ref,Council\n1,Kincardineshire\n2,Fife\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Transcript.dataset(DatasetReader.csv(VISITS, options).open(table)))
        .containsExactly(
            "1 2:1 unreadable",
            "SYN-003 - 2:1 a record without id: limit exceeded: characters in a row, at most 12",
            "2 3:1 read visits/2");
  }

  @Test
  void aDamagedHeaderIsNotAnEmptyTable() {
    assertThat(outcome("\"Ref,Council\n1,Fife\n"))
        .first()
        .isEqualTo(
            "SYN-005 - 1:1 the table: the input ends inside a record: a quoted cell is not closed");
  }

  @Test
  void rowsOfManyCharactersAreNotBuffered() {
    TableMapping grouped = visits().column("Theme", Binding.topic()).grouped(1000).build();
    String row = "1,Fife," + "x".repeat(1 << 20) + "\n";
    byte[] table = ("Ref,Council,Theme\n" + row.repeat(40)).getBytes(StandardCharsets.UTF_8);

    assertThat(outcome(grouped, table))
        .containsExactly(
            "1 2:1 read visits/1",
            "2 18:1 read visits/1",
            "3 34:1 read visits/1",
            "CSV-008 - 18:1 the table: the row buffer is full (16 rows); later rows with the same"
                + " id become separate records");
  }

  @Test
  void withoutIdThereIsNoRecord() {
    assertThat(outcome("Ref,Council\nNULL,Fife\n"))
        .containsExactly(
            "1 2:1 unreadable",
            "CSV-014 - 2:1 a record without id: the row is left out, since it has no id, which is made"
                + " of Ref; Ref \"NULL\" gives no value");
  }

  @Test
  void wordsForNothingAreNothing() {
    Inspection visit = only("Ref,Council,Visited,Outcome\n1.0,nan,01/01/1900,data_unreadable\n");

    assertThat(InspectionWriter.json().compact().toText(visit).strip())
        .isEqualTo(
            "{\"id\":\"visits/1\",\"identifiers\":{\"ref\":\"1\"},\"type\":\"focused-visit\","
                + "\"judgements\":[{\"aspect\":\"overall-effectiveness\","
                + "\"absence\":\"unreadable\"}],\"x-visited\":\"01/01/1900\"}");
  }

  @Test
  void jsonAndTablesAreDetected() {
    ReadOptions options = ReadOptions.DEFAULT;
    String table = "urn,local_authority,x\n1,Fife,y\n";

    assertThat(
            Transcript.dataset(
                DatasetReader.any(options).open(Records.LEAST.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("1 1:1@0 read a");
    assertThat(
            Transcript.dataset(
                DatasetReader.any(options).open(table.getBytes(StandardCharsets.UTF_8))))
        .last()
        .isEqualTo("stop 1:1 the header matches no known table: no row was read");
  }
}
