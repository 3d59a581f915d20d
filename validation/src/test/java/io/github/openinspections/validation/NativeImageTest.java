package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every resource that is read at run time is registered for native images (GraalVM). */
class NativeImageTest {
  private static final Pattern GLOB = Pattern.compile("\"(glob|bundle)\": \"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"core", "serialization", "validation"})
  void everyResourceIsRegistered(String module) throws IOException {
    Path folder = Path.of("..", module, "src", "main", "resources");
    List<String> registered = registered(folder, module);
    try (Stream<Path> resources = Files.walk(folder)) {
      assertThat(resources.filter(Files::isRegularFile).map(folder::relativize))
          .filteredOn(resource -> !isForOthers(resource))
          .isNotEmpty()
          .allMatch(
              resource ->
                  registered.stream()
                      .anyMatch(
                          glob ->
                              FileSystems.getDefault()
                                  .getPathMatcher("glob:" + glob)
                                  .matches(resource)));
    }
  }

  /** Read by tools, or by the service loader, which native images support. */
  private static boolean isForOthers(Path resource) {
    return Stream.of("META-INF/native-image", "META-INF/services", "META-INF/NOTICE")
        .anyMatch(resource::startsWith);
  }

  private static List<String> registered(Path folder, String module) throws IOException {
    Path metadata =
        folder.resolve("META-INF/native-image/io.github.openinspections/inspections-" + module);
    return GLOB.matcher(Files.readString(metadata.resolve("reachability-metadata.json")))
        .results()
        .map(
            found ->
                found.group(1).equals("glob")
                    ? found.group(2)
                    : found.group(2).replace('.', '/') + "{,_*}.properties")
        .toList();
  }
}
