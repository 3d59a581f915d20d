package io.github.openinspections.examples.cli;

import io.github.openinspections.examples.cli.outcome.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Files that an option of a command reads: what it writes takes the place of none of them, under
 * whatever name, and two results never go to one file. Data sets are looked after where they are
 * opened.
 */
final class KeptFiles {
  private static final List<String> READ = List.of("--accepted", "--rules", "--facts", "--mapping");
  private static final List<String> WRITTEN = List.of("--output", "--sarif-log");

  private KeptFiles() {}

  /** A file that an option names. */
  private record Named(String option, String name) {
    boolean isSame(Named other) {
      try {
        Path one = Path.of(name);
        Path two = Path.of(other.name);
        if (Files.exists(one) && Files.exists(two)) {
          return Files.isRegularFile(one) && Files.isSameFile(one, two);
        }
        return one.toAbsolutePath().normalize().equals(two.toAbsolutePath().normalize());
      } catch (InvalidPathException | IOException none) {
        return false; // whoever opens it says so
      }
    }
  }

  /** Returns what the arguments of a command would overwrite, if anything. */
  static Optional<Said> overwritten(ParseResult arguments) {
    if (!arguments.hasSubcommand()) {
      return Optional.empty();
    }
    List<Named> read = named(READ, arguments.subcommand());
    List<Named> written = named(WRITTEN, arguments.subcommand());
    for (Named one : written) {
      for (Named kept : read) {
        if (one.isSame(kept)) {
          return Optional.of(
              Said.of("overwrites-input", "name", one.name(), "option", kept.option()));
        }
      }
    }
    return written.size() == 2 && written.get(0).isSame(written.get(1))
        ? Optional.of(Said.of("one-output", "name", written.get(1).name()))
        : Optional.empty();
  }

  private static List<Named> named(List<String> options, ParseResult arguments) {
    List<Named> named = new ArrayList<>();
    for (OptionSpec option : arguments.matchedOptions()) {
      if (options.contains(option.longestName())) {
        option.stringValues().stream()
            .filter(name -> !name.equals("-"))
            .forEach(name -> named.add(new Named(option.longestName(), name)));
      }
    }
    return named;
  }
}
