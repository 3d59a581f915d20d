package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several releases of a data set, the oldest first. */
public final class OrderedReleases implements Closeable {
  private final List<ReleaseFile> files = new ArrayList<>();

  private OrderedReleases() {}

  /**
   * Returns the releases of some arguments: by their dates if each has one, as they are if none
   * has.
   *
   * @throws Failure if only some have a date, two have the same, or a file cannot be read
   */
  public static OrderedReleases of(List<String> arguments, ReadingChoice reading, Terminal terminal)
      throws Failure {
    ReleaseFile.requireOneStandardInput(arguments.toArray(String[]::new));
    OrderedReleases releases = new OrderedReleases();
    try {
      for (String argument : ordered(arguments)) {
        releases.files.add(ReleaseFile.of(argument, reading, terminal));
      }
      return releases;
    } catch (Failure unusable) {
      releases.closeAfter(unusable);
      throw unusable;
    }
  }

  /** Standard input was copied to a file, which must not stay. */
  private void closeAfter(Failure unusable) {
    try {
      close();
    } catch (IOException lost) {
      unusable.addSuppressed(lost);
    }
  }

  private static List<String> ordered(List<String> arguments) throws Failure {
    List<DatedName> names = arguments.stream().map(DatedName::of).toList();
    List<DatedName> dated = names.stream().filter(name -> name.date().isPresent()).toList();
    if (dated.isEmpty()) {
      return arguments;
    }
    for (DatedName name : names) {
      if (name.date().isEmpty()) {
        throw new Failure(Said.of("release-undated", "name", name.file()));
      }
    }
    Comparator<String> order =
        Comparator.comparing(
            argument -> DatedName.of(argument).date().orElseThrow(), PartialDate.EARLIEST_FIRST);
    List<String> sorted = arguments.stream().sorted(order).toList();
    for (int i = 1; i < sorted.size(); i++) {
      PartialDate date = DatedName.of(sorted.get(i)).date().orElseThrow();
      if (DatedName.of(sorted.get(i - 1)).date().orElseThrow().equals(date)) {
        throw new Failure(
            Said.of("same-date", "first", sorted.get(i - 1), "second", sorted.get(i)));
      }
    }
    return sorted;
  }

  /** Returns the releases. */
  public List<ReleaseFile> files() {
    return List.copyOf(files);
  }

  @Override
  public void close() throws IOException {
    for (ReleaseFile file : files) {
      file.close();
    }
  }
}
