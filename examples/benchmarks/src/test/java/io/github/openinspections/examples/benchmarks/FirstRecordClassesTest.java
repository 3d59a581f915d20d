package io.github.openinspections.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.openinspections.examples.benchmarks.data.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards what a new JVM loads before its first record is checked, which does not depend on the
 * machine: of classes, and of the lambdas that it makes classes of, each costs a program that ends
 * soon more than a record does.
 */
class FirstRecordClassesTest {
  private static final int OURS = 629;

  @TempDir private Path folder;

  @Test
  void aFirstCleanRecordLoadsNoMoreThanItDid() throws IOException {
    List<String> ours =
        loaded().stream().filter(line -> line.contains("io.github.openinspections.")).toList();

    assertThat(ours.size())
        .as("classes and lambdas; if another number is intended, update it here")
        .isCloseTo(OURS, withinPercentage(5));
  }

  /** The JVM's verifier loads some types that methods name; nothing of them runs. */
  @Test
  void aFirstCleanRecordNeedsNoParserOfJackson() throws IOException {
    assertThat(loaded()).noneMatch(line -> line.contains("tools.jackson.core.json.JsonFactory "));
  }

  private List<String> loaded() throws IOException {
    Path record = Files.write(folder.resolve("first.json"), Corpus.clean(1).lines());
    Path log = folder.resolve("loaded.txt");
    FreshJvm.run(List.of("-Xlog:class+load:file=" + log), FirstRecord.class, record);
    return Files.readAllLines(log);
  }
}
