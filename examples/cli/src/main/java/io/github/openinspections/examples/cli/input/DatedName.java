package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.time.PartialDate;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The name of a file with the date of the release that it holds, as {@code register.csv@2026-05-31}
 * on the command line.
 *
 * @param file the name of the file
 * @param date the date, if one is given
 */
public record DatedName(String file, Optional<PartialDate> date) {
  /** Reads an argument; a file of that whole name wins. */
  public static DatedName of(String given) {
    int at = given.lastIndexOf('@');
    if (at <= 0 || exists(given)) {
      return new DatedName(given, Optional.empty());
    }
    Optional<PartialDate> date = PartialDate.tryParse(given.substring(at + 1));
    return new DatedName(date.isPresent() ? given.substring(0, at) : given, date);
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException noFile) {
      return false;
    }
  }
}
