package io.github.openinspections.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as Parquet is read back. */
class SparkTablesTest {
  private static final String KRYO = "org.apache.spark.serializer.KryoSerializer";
  private static final LocalDate TODAY = LocalDate.parse(CommandLineReport.TODAY);

  @TempDir Path folder;

  /** Spark compiles code for columns of columns, which takes longer than reading and writing. */
  @Test
  @Tag("slow")
  void recordsAndFindingsAreReadBackFromAFolderWithAHostileName() throws IOException {
    Path data = Files.createDirectory(folder.resolve("$(x) %41 {a,b}*[c]\n.ndjson"));
    Files.writeString(
        data.resolve("part 0; ../ %2e \u202e'\".ndjson".replace("/", "\\")),
        SampleData.text(IntStream.range(0, 60)));
    Files.writeString(data.resolve("part-1{}*?"), many());
    Path tables = folder.resolve("tables");

    try (JavaSparkContext spark = Sparks.local(KRYO)) {
      LocalDate today = TODAY;
      ValidationReport report =
          new SparkCheck(spark, () -> CheckJob.standard(today), 20_000).check(data.toString());
      SparkTables parquet = new SparkTables(spark, 20_000);
      parquet.writeRecords(data.toString(), tables.resolve("records").toString());
      parquet.writeFindings(report, tables.resolve("findings").toString());

      assertThat(records(read(spark, tables.resolve("records"))))
          .containsExactlyInAnyOrderElementsOf(here(data));
      List<Row> findings = read(spark, tables.resolve("findings")).collectAsList();
      assertThat(findings.stream().map(SparkTablesTest::finding).toList())
          .isNotEmpty()
          .isEqualTo(report.problems().stream().map(SparkTablesTest::finding).toList());
      try (Stream<Path> written = Files.list(folder)) {
        assertThat(written).containsExactlyInAnyOrder(data, tables);
      }
    }
  }

  /** A record with everything that a record can have, and ordinary ones. */
  private static String many() throws IOException {
    Path maximal = Path.of("../../serialization/src/test/resources/golden/maximal.json");
    List<Inspection> inspections =
        new ArrayList<>(Inspections.plausible().list().ofSize(40).sample());
    inspections.add(InspectionReader.json().read(maximal).inspection().orElseThrow());
    inspections.add(large());
    return inspections.stream()
        .map(inspection -> InspectionWriter.json().compact().toText(inspection))
        .collect(Collectors.joining());
  }

  /** A record with a name, a number and a nesting that the reader just takes. */
  private static Inspection large() {
    String json =
        "{\"id\": \"large\", \"type\": \"inspection\", \"%s\": %s, \"deep\": %s1%s}"
            .formatted("n".repeat(60_000), "9".repeat(1_000), "[".repeat(98), "]".repeat(98));
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }

  @Test
  void whateverTheReaderTakesIsARow() {
    StructType columns = JsonColumns.ofInspection();
    Row row = JsonRows.row(InspectionWriter.json().compact().toText(large()), columns);
    List<Row> extensions = row.getList(columns.fieldIndex(JsonColumns.EXTENSIONS));
    assertThat(extensions)
        .extracting(extension -> extension.getString(0).length())
        .containsExactly(60_000, 4);
    assertThat(extensions)
        .extracting(extension -> extension.getString(1).length())
        .containsExactly(1_000, 2 * 98 + 1);
  }

  private static Dataset<Row> read(JavaSparkContext spark, Path table) {
    return SparkSession.builder()
        .sparkContext(spark.sc())
        .getOrCreate()
        .read()
        .parquet(table.toString());
  }

  private static List<Inspection> records(Dataset<Row> rows) {
    List<Inspection> records = new ArrayList<>();
    rows.collectAsList().forEach(row -> records.add(SparkTables.inspection(row).orElseThrow()));
    return records;
  }

  private static List<Inspection> here(Path data) throws IOException {
    List<Inspection> records = new ArrayList<>();
    try (var files = Files.list(data)) {
      for (Path file : files.toList()) {
        try (var dataset = DatasetFiles.reader(true).open(file)) {
          dataset.forEach(entry -> entry.inspection().ifPresent(records::add));
        }
      }
    }
    return records;
  }

  private static List<Object> finding(Row row) {
    return Arrays.asList(
        row.getAs("rule"),
        row.getAs("severity"),
        row.getAs("record"),
        Objects.requireNonNullElse(row.getAs("pointer"), ""),
        row.getAs("line"),
        row.getAs("message"));
  }

  private static List<Object> finding(Problem problem) {
    return Arrays.asList(
        problem.rule(),
        problem.severity().toString().toLowerCase(Locale.ROOT),
        problem.record().isPresent() ? problem.record().getAsLong() : null,
        problem.pointer(),
        problem.position().map(Position::line).orElse(null),
        problem.message());
  }

  @Test
  void aColumnIsAnAttribute() {
    StructType inspection = JsonColumns.ofInspection();

    assertThat(inspection.fieldNames())
        .startsWith("id", "identifiers", "asOf", "type")
        .endsWith("sources", "extensions");
    assertThat(inspection.apply("judgements").dataType().simpleString())
        .contains(
            "grade:struct<scale:string,level:string,extensions:", "score:struct<value:string");
    assertThat(JsonColumns.ofProblem().fieldNames()).contains("rule", "severity", "message");
  }

  /** Characters are hashed as 33 h + c: "aB" and "b!" are one. */
  @Test
  void namesOfOneHashAreNoReasonToFail() {
    String json =
        IntStream.range(0, 512)
            .mapToObj(
                i ->
                    IntStream.range(0, 9)
                        .mapToObj(bit -> ((i >> bit) & 1) == 0 ? "aB" : "b!")
                        .collect(Collectors.joining("", "\"", "\":1")))
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(JsonRows.rows(json, "problems", new StructType())).isEmpty();
  }
}
