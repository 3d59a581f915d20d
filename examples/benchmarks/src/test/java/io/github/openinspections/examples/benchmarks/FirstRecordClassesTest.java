package io.github.openinspections.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.examples.benchmarks.data.Rewritten;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards what a new JVM loads before its first record is checked, which does not depend on the
 * machine: of classes, and of the lambdas that it makes classes of, each costs a program that ends
 * soon more than a record does.
 */
class FirstRecordClassesTest {
  private static final int OURS = 629;
  private static final String BINDING = ".serialization.json.binding.InspectionBinding ";
  private static final String SCANNER = ".serialization.source.ValueScanner ";

  /** So few that all are in one window: at its end, the end of a record is sought first. */
  private static final int RECORDS = 5;

  @TempDir private Path folder;

  @Test
  void aFirstCleanRecordLoadsNoMoreThanItDid() throws IOException {
    run(FirstRecord.class, record());

    List<String> ours =
        loaded().stream().filter(line -> line.contains("io.github.openinspections.")).toList();

    assertThat(ours.size())
        .as("classes and lambdas; if another number is intended, update it here")
        .isCloseTo(OURS, withinPercentage(5));
  }

  /** Only exceptions, which methods name and the verifier of the JVM loads; none is thrown. */
  @Test
  void aFirstCleanRecordNeedsNoLibrary() throws IOException {
    run(FirstRecord.class, record());

    assertThat(loaded().stream().filter(FirstRecordClassesTest::isOfALibrary))
        .allMatch(line -> line.contains("Exception "));
  }

  /** Neither ours nor of the JDK, whose number depends on its version. */
  private static boolean isOfALibrary(String line) {
    return !line.contains("io.github.openinspections.") && line.contains("source: file:");
  }

  private Path record() throws IOException {
    return Files.write(folder.resolve("first.json"), Corpus.clean(1).lines());
  }

  /**
   * Files as they come: what reads a record that is not plainly right is never needed. An envelope
   * is not among them, since its own properties are read by the same classes; its records are those
   * of a list.
   */
  static Map<String, byte[]> files() throws IOException {
    byte[] lines = Corpus.clean(RECORDS).lines();
    byte[] list = Rewritten.list(Corpus.clean(RECORDS)).lines();
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(lines);
    }
    return Map.of(
        "lines.ndjson",
        lines,
        "list.json",
        list,
        "indented.json",
        Rewritten.indented(Corpus.clean(RECORDS)).lines(),
        "lines.ndjson.gz",
        zipped.toByteArray());
  }

  static Set<String> names() throws IOException {
    return files().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFormOfAFileIsReadOnTheFastPath(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), files().getOrDefault(name, new byte[0]));

    assertThat(run(FirstFile.class, file)).isEqualTo("" + RECORDS);
    assertThat(loaded().stream().filter(FirstRecordClassesTest::readsCarefully)).isEmpty();
  }

  /** Without it, the test above could pass because a class has another name. */
  @Test
  void aRecordThatIsNotPlainlyRightIsReadCarefully() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.ndjson"), "{\"id\": 1}\n");

    assertThat(run(FirstFile.class, file)).isEqualTo("0");
    assertThat(loaded()).anyMatch(line -> line.contains(BINDING));
  }

  @Test
  void theEndOfARecordThatIsNotPlainlyRightIsSoughtInAList() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.json"), "[{\"id\": 1}]\n");

    assertThat(run(FirstFile.class, file)).isEqualTo("0");
    assertThat(loaded()).anyMatch(line -> line.contains(SCANNER));
  }

  /** Reads with the binding tables, or seeks the end of a record before it is read. */
  private static boolean readsCarefully(String line) {
    return line.contains(BINDING) || line.contains(SCANNER);
  }

  private String run(Class<?> program, Path file) throws IOException {
    return FreshJvm.run(List.of("-Xlog:class+load:file=" + log()), program, file);
  }

  private List<String> loaded() throws IOException {
    return Files.readAllLines(log());
  }

  private Path log() {
    return folder.resolve("loaded.txt");
  }
}
