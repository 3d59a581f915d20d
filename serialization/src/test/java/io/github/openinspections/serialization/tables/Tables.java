package io.github.openinspections.serialization.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder, for tests. */
final class Tables {
  private Tables() {}

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Returns a file with its line ends in sight: the carriage return of each is a letter. */
  static String text(Path folder, String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), UTF_8);
  }
}
