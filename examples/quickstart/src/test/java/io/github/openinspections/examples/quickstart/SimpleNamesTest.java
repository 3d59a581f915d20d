package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simple name is one thing in the whole project: who searches for it finds one class. */
class SimpleNamesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path MAIN = Path.of("src", "main", "java");

  @Test
  void noTwoClassesShareOne() throws IOException {
    Map<String, List<Path>> byName;
    try (Stream<Path> files = Files.walk(ROOT)) {
      byName =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(SimpleNamesTest::isOurs)
              .collect(
                  Collectors.groupingBy(
                      file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
    }

    assertThat(byName).hasSizeGreaterThan(100).containsKey("RecordReader.java");
    assertThat(byName.values()).filteredOn(same -> same.size() > 1).isEmpty();
  }

  /** Main code of a module; the projects of consumers are no part of this one. */
  private static boolean isOurs(Path file) {
    String path = file.toString();
    return path.contains(MAIN.toString())
        && !path.contains("consumers")
        && !path.contains("target")
        && !file.getFileName().toString().contains("-info.java");
  }
}
