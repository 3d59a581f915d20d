package io.github.openinspections.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.serialization.release.ReleaseFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparing two releases on a cluster gives what one machine gives. */
class SparkDiffTest {
  private static final String KRYO = "org.apache.spark.serializer.KryoSerializer";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String text(ReleaseComparison comparison) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseFormat.json().write(comparison, out);
    return out.toString(UTF_8);
  }

  private static ReleaseComparison here(Path old, Path now) throws IOException {
    return ReleaseComparison.of(
        () -> DatasetFiles.reader(false).open(old), () -> DatasetFiles.reader(false).open(now));
  }

  private static String councils(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                "{'id': 'a/%1$d', 'type': 'inspection', 'areas': [{'name': 'Council %1$d'}]}\n"
                    .formatted(i))
        .collect(Collectors.joining())
        .replace('\'', '"');
  }

  @Test
  void releasesThatDoNotCoverTheSameEndTheProgramAsTheCommandLineEnds() throws IOException {
    Path old = write("may.ndjson", councils(12));
    Path less = write("june.ndjson", councils(1));

    assertThat(here(old, less).comparable()).isFalse();
    assertThat(DiffJob.exitCode(here(old, less))).isEqualTo(2);
    assertThat(DiffJob.exitCode(here(old, old))).isZero();
    Path damaged = write("july.ndjson", councils(2).replace("\"inspection\"", "4"));
    assertThat(DiffJob.exitCode(here(damaged, damaged))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.apache.spark.serializer.JavaSerializer", KRYO})
  void theComparisonIsThatOfOneMachine(String serializer) throws IOException {
    String may = SampleData.text(IntStream.range(0, 200));
    String june =
        SampleData.text(IntStream.range(40, 230))
            .replace("Review xxxxxxx\"", "Review of July\"")
            .replace("\"2014-02\"", "\"2014-03\"");
    Path old = write("may.ndjson", may);
    Path now = write("june.ndjson", june);
    ReleaseComparison expected = here(old, now);
    assertThat(expected.counts().of(ReleaseChangeKind.CHANGED)).isPositive();
    assertThat(expected.counts().of(ReleaseChangeKind.ADDED)).isPositive();

    try (JavaSparkContext spark = Sparks.local(serializer)) {
      for (int partBytes : new int[] {997, 9_000, 1 << 27}) {
        ReleaseComparison found =
            new SparkDiff(spark, partBytes).compare(old.toString(), now.toString());

        assertThat(text(found)).isEqualTo(text(expected));
      }
    }
  }

  @Test
  void linesOfAFolderAreCountedAsThoseOfOneFile() throws IOException {
    Path old = write("may.ndjson", SampleData.text(IntStream.range(0, 80)));
    String first = SampleData.text(IntStream.range(0, 40));
    String second = SampleData.text(IntStream.range(40, 80)).replace("\"2014-02\"", "\"2014-03\"");
    Path file = Files.createDirectory(folder.resolve("whole")).resolve("june.ndjson");
    Files.writeString(file, first + second);
    Path parts = Files.createDirectories(folder.resolve("parts/june.ndjson"));
    Files.writeString(parts.resolve("part-0"), first);
    Files.writeString(parts.resolve("part-1"), second.stripTrailing());
    assertThat(here(old, file).counts().of(ReleaseChangeKind.CHANGED)).isPositive();

    try (JavaSparkContext spark = Sparks.local(KRYO)) {
      ReleaseComparison found = new SparkDiff(spark, 500).compare(old.toString(), parts.toString());
      assertThat(text(found)).isEqualTo(text(here(old, file)));
    }
  }

  @Test
  void whatIsFoundInADataSetNeitherReplacesItNorBecomesPartOfIt() throws IOException {
    Configuration local = new Configuration();
    for (String written : List.of("/data/records", "/data/records/", "/data", "file:///data")) {
      assertThatIOException()
          .isThrownBy(() -> Cluster.requireApart("/data/records", written, local))
          .withMessage(written + ": would replace the data set /data/records");
    }
    for (String written : List.of("/data/records/report.json", "file:/data/records/a/b/")) {
      assertThatIOException()
          .isThrownBy(() -> Cluster.requireApart("/data/records/", written, local))
          .withMessage(written + ": would be a part of the data set /data/records/");
    }
    for (String written : List.of("/data/rec", "/data/records2", "/data/records/_report.json")) {
      Cluster.requireApart("/data/records", written, local);
    }
  }

  @Test
  void eachFileOfAFolderMayBeginWithAByteOrderMark() throws IOException {
    Path now = write("june.ndjson", SampleData.text(IntStream.range(1, 40)));
    Path plain = folder("plain", "");
    Path marked = folder("marked", "\ufeff");

    try (JavaSparkContext spark = Sparks.local(KRYO)) {
      SparkDiff diff = new SparkDiff(spark, 1 << 20);
      ReleaseComparison expected = diff.compare(plain.toString(), now.toString());
      assertThat(expected.changes()).hasSizeGreaterThan(1);
      assertThat(text(diff.compare(marked.toString(), now.toString()))).isEqualTo(text(expected));
    }
  }

  private Path folder(String name, String mark) throws IOException {
    Path release = Files.createDirectories(folder.resolve(name + "/may.ndjson"));
    Files.writeString(
        release.resolve("part-0"), mark + SampleData.text(IntStream.range(0, 40)).strip());
    Files.writeString(release.resolve("part-1"), mark + SampleData.text(IntStream.range(40, 80)));
    return release;
  }

  @Test
  void aJobThatReadNoRecordOrReplacedItsReportDoesNotSucceed() throws IOException {
    ValidationReport.Builder report = ValidationReport.builder();
    assertThat(CheckJob.exitCode(report.records(RecordCounts.of(0, 0, 2)).build())).isEqualTo(2);
    assertThat(CheckJob.exitCode(report.records(RecordCounts.of(0, 1, 2)).build())).isZero();

    Configuration local = new Configuration();
    for (String written : List.of("/out/records/report.json", "/out/records")) {
      assertThatIOException()
          .isThrownBy(() -> Cluster.requireOutside(written, "/out/records", local))
          .withMessage("/out/records: would replace " + written);
    }
    Cluster.requireOutside("/out/records.json", "/out/records", local);
  }

  @Test
  void aFolderOfLinesIsOneReleaseAndOthersAreRefused() throws IOException {
    Path old = write("all.ndjson", SampleData.text(IntStream.range(0, 80)));
    Path parts = Files.createDirectories(folder.resolve("parts/all.ndjson"));
    Files.writeString(parts.resolve("part-0"), SampleData.text(IntStream.range(0, 40)).strip());
    Files.writeString(parts.resolve("part-1"), SampleData.text(IntStream.range(40, 80)));
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Files.writeString(tables.resolve("a.csv"), "LA Name\nFife\n");
    Files.writeString(tables.resolve("b.csv"), "LA Name\nFife\n");

    try (JavaSparkContext spark = Sparks.local(KRYO)) {
      SparkDiff diff = new SparkDiff(spark, 500);
      ReleaseComparison same = diff.compare(old.toString(), parts.toString());
      assertThat(same.changes()).isEmpty();
      assertThat(same.counts().of(ReleaseChangeKind.SAME)).isPositive();

      assertThatThrownBy(() -> diff.compare(tables.toString(), old.toString()))
          .hasMessageContaining("a.csv: expected NDJSON that is not compressed");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SparkDiff(spark, 0))
          .withMessage("Cannot read parts of 0 bytes");
    }
  }
}
