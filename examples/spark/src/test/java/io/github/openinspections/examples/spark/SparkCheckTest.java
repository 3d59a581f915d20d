package io.github.openinspections.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However Spark splits and distributes the data, the report is that of the command line. */
class SparkCheckTest {
  private static final LocalDate TODAY = LocalDate.parse(CommandLineReport.TODAY);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.spark.serializer.JavaSerializer",
        "org.apache.spark.serializer.KryoSerializer"
      })
  void theReportIsThatOfTheCommandLine(String serializer) throws Exception {
    try (JavaSparkContext spark = Sparks.local(serializer)) {
      Path lines = write("lines.ndjson", SampleData.lines(200));
      String expected = CommandLineReport.of(lines);
      for (int partBytes : new int[] {997, 9_000, 1 << 27}) {
        assertThat(report(spark, lines, partBytes)).isEqualTo(expected);
      }

      Path compressed = folder.resolve("lines.ndjson.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
        out.write(SampleData.lines(50));
      }
      assertThat(report(spark, compressed, 100)).isEqualTo(CommandLineReport.of(compressed));

      Path list = write("list.json", "[{\"id\": \"a\", \"type\": \"x\"},\n{\"id\": \"a\"}]\n");
      assertThat(report(spark, list, 10)).isEqualTo(CommandLineReport.of(list));

      Path empty = write("empty.ndjson", "");
      assertThat(report(spark, empty, 10)).isEqualTo(CommandLineReport.of(empty));

      Path table = write("table.csv", "LA Name,Overall effectiveness\nFife,Goood\n,\n");
      assertThat(report(spark, table, 10)).isEqualTo(CommandLineReport.of(table));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "org.apache.spark.serializer.KryoSerializer")
  void aFolderIsOneDataset(String serializer) throws Exception {
    Path parts = Files.createDirectory(folder.resolve("all.ndjson"));
    for (int i = 0; i < 4; i++) {
      String text = SampleData.text(IntStream.range(i * 40, i * 40 + 40));
      Files.writeString(parts.resolve("part-0000" + i), text);
    }
    // Spark writes an empty file for every empty partition.
    for (String empty : List.of("part-0000", "part-00001a", "part-00001b", "part-00008")) {
      Files.writeString(parts.resolve(empty), "");
    }
    Files.writeString(parts.resolve("_SUCCESS"), "");
    Files.writeString(parts.resolve(".part-00000.crc"), "crc");
    Files.createDirectory(parts.resolve("part-00009"));
    Path together = write("together/all.ndjson", SampleData.lines(160));

    Path nothing = Files.createDirectory(folder.resolve("nothing.ndjson"));
    Files.writeString(nothing.resolve("part-00000"), "");
    Files.writeString(nothing.resolve("part-00001"), "");

    try (JavaSparkContext spark = Sparks.local(serializer)) {
      assertThat(report(spark, parts, 1000)).isEqualTo(CommandLineReport.of(together));
      assertThat(report(spark, nothing, 1000))
          .isEqualTo(CommandLineReport.of(write("together/nothing.ndjson", "")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "org.apache.spark.serializer.JavaSerializer")
  void whatIsNotReadIsReported(String serializer) throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (JavaSparkContext spark = Sparks.local(serializer)) {
      SparkCheck check = new SparkCheck(spark, () -> CheckJob.standard(TODAY), 100);

      assertThatThrownBy(() -> check.check(folder.resolve("nothing.ndjson").toString()))
          .isInstanceOf(FileNotFoundException.class);
      assertThatThrownBy(() -> check.check(empty.toString()))
          .isInstanceOf(FileNotFoundException.class)
          .hasMessageContaining("No file in ");
      Path years = folder.resolve("years");
      Path deep = Files.createDirectories(years.resolve("year=2020"));
      Files.writeString(years.resolve("part-0"), SampleData.text(IntStream.range(0, 1)));
      Files.writeString(deep.resolve("part-0"), SampleData.text(IntStream.range(1, 2)));
      assertThatThrownBy(() -> check.check(years.toString()))
          .isInstanceOf(IOException.class)
          .hasMessageEndingWith(
              "year=2020: a folder in a data set, of which only the files are read");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SparkCheck(spark, () -> CheckJob.standard(TODAY), 0))
          .withMessage("Cannot read parts of 0 bytes");
    }
  }

  private static String report(JavaSparkContext spark, Path file, int partBytes)
      throws IOException {
    LocalDate today = TODAY;
    ValidationReport report =
        new SparkCheck(spark, () -> CheckJob.standard(today), partBytes).check(file.toString());
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ValidationReportWriter.json().write(report, written);
    return written.toString(StandardCharsets.UTF_8);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text);
  }
}
