package io.github.openinspections.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, submitted as Spark's own script submits it. */
class CheckJobIT {
  @TempDir Path folder;

  @Test
  void theReportIsThatOfTheCommandLine() throws Exception {
    Path lines = Files.write(folder.resolve("lines.ndjson"), SampleData.lines(300));
    Path report = folder.resolve("out/report.json");
    Path tables = folder.resolve("tables");

    String said =
        submit(
            CheckJob.class,
            "--today",
            CommandLineReport.TODAY,
            "--parquet",
            tables.toString(),
            lines.toString(),
            report.toString());

    assertThat(report).hasContent(CommandLineReport.of(lines));
    assertThat(said).contains("273 records read, ");
    assertThat(tables.resolve("records/_SUCCESS")).exists();
    assertThat(tables.resolve("findings/_SUCCESS")).exists();
  }

  @Test
  void theComparisonIsThatOfTheCommandLine() throws Exception {
    Path old = folder.resolve("may.ndjson");
    Path now = folder.resolve("june.ndjson");
    Files.writeString(old, SampleData.text(IntStream.range(0, 60)));
    Files.writeString(now, SampleData.text(IntStream.range(20, 70)));
    Path report = folder.resolve("out/changes.json");

    String said = submit(DiffJob.class, old.toString(), now.toString(), report.toString());

    assertThat(report)
        .hasContent(CommandLineReport.of("diff", "--report=json", old.toString(), now.toString()));
    assertThat(said).contains("added: ", "same: ").endsWith("exit code 0");
  }

  @Test
  void aDataSetThatIsCutIsNotTakenForAWholeOne() throws Exception {
    Path cut = Files.writeString(folder.resolve("cut.json"), "[{\"id\": \"a\", \"type\": \"visi");
    Path report = folder.resolve("cut-report.json");

    String said = submit(CheckJob.class, cut.toString(), report.toString());

    assertThat(said).contains("errors: 1", "Stopped early: ").endsWith("exit code 2");
    assertThat(report).content().contains("\"complete\": false");
  }

  @Test
  void aMissingFileFails() throws Exception {
    String nothing = folder.resolve("nothing").toString();
    assertThat(submit(CheckJob.class, nothing, folder.resolve("x").toString()))
        .contains("FileNotFoundException", "exit code 1");
  }

  /** The library comes only from the jar; everything else from the cluster. */
  private String submit(Class<?> job, String... arguments)
      throws IOException, InterruptedException {
    String cluster =
        Arrays.stream(property("surefire.test.class.path").split(java.io.File.pathSeparator))
            .filter(path -> !path.contains("inspections") && !path.contains("/target/"))
            .filter(path -> !path.contains("tools") && !path.contains("picocli"))
            .collect(Collectors.joining(java.io.File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(property("spark.opens").split(" ")));
    command.addAll(List.of("-cp", cluster, "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.addAll(
        List.of("--conf", "spark.serializer=org.apache.spark.serializer.KryoSerializer"));
    command.addAll(List.of("--class", job.getName(), property("job.jar")));
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int code = process.waitFor();
    return Files.readString(said) + "exit code " + code;
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
