package io.github.openinspections.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image (GraalVM) is told of every resource that is read at run time. */
class NativeImageTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern GLOB = Pattern.compile("\"(glob|bundle)\": \"([^\"]+)\"");

  @Test
  void everyResourceIsToldOf() throws IOException {
    List<String> told = told();
    try (Stream<Path> resources = Files.walk(RESOURCES)) {
      assertThat(resources.filter(Files::isRegularFile).map(RESOURCES::relativize))
          .filteredOn(resource -> !isForOthers(resource))
          .isNotEmpty()
          .allMatch(
              resource ->
                  told.stream()
                      .anyMatch(
                          glob ->
                              FileSystems.getDefault()
                                  .getPathMatcher("glob:" + glob)
                                  .matches(resource)));
    }
  }

  /** Read by tools, or found by the service loader, of which images know. */
  private static boolean isForOthers(Path resource) {
    return Stream.of("META-INF/native-image", "META-INF/services", "META-INF/NOTICE")
        .anyMatch(resource::startsWith);
  }

  private static List<String> told() throws IOException {
    Path metadata =
        RESOURCES.resolve(
            "META-INF/native-image/io.github.openinspections/inspections-core/reachability-metadata.json");
    return GLOB.matcher(Files.readString(metadata))
        .results()
        .map(
            found ->
                found.group(1).equals("glob")
                    ? found.group(2)
                    : found.group(2).replace('.', '/') + "{,_*}.properties")
        .toList();
  }
}
