package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.outcome.Failure;
import io.github.openinspections.examples.cli.outcome.Said;
import io.github.openinspections.examples.cli.terminal.Terminal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The destinations of the reports. In a folder each report has a unique name, even if data sets
 * with the same name come from different folders, and no report overwrites a data set.
 */
public final class ReportPlaces {
  private final Path folder;
  private final String suffix;
  private final List<DataFile> files;
  private final Set<String> taken = new HashSet<>();

  private ReportPlaces(Path folder, String suffix, List<DataFile> files) {
    this.folder = folder;
    this.suffix = suffix;
    this.files = files;
  }

  /**
   * Returns the destinations, in the order of the data sets.
   *
   * @param given the argument: a file for one report, or a folder
   * @param several whether several data sets were named, usable or not
   * @param suffix the ending of report names in a folder
   * @param log the file that a log is written to, which no report replaces
   * @throws Failure if the reports cannot be written there
   */
  public static List<Output> of(
      Terminal terminal,
      Optional<String> given,
      boolean several,
      String suffix,
      List<DataFile> files,
      Optional<String> log)
      throws Failure {
    List<Output> places = new ArrayList<>();
    if (several && given.isPresent() && Output.named(given).isEmpty()) {
      throw new Failure(Said.of("output-folder"));
    }
    if (Output.named(given).isEmpty()) {
      files.forEach(file -> places.add(Output.standard(terminal)));
      return places;
    }
    Path target = Output.pathOf(given.get());
    if (!several && files.size() == 1 && !isFolder(given.get(), target)) {
      return List.of(Output.of(terminal, given, files.get(0)));
    }
    try {
      Files.createDirectories(target);
    } catch (IOException refused) {
      throw Failure.of("--output " + given.get(), refused);
    }
    ReportPlaces folder = new ReportPlaces(target, suffix, files);
    if (log.isPresent()) {
      folder.take(Output.pathOf(log.get()));
    }
    files.forEach(file -> places.add(Output.file(terminal, folder.placeOf(file))));
    return places;
  }

  private static boolean isFolder(String given, Path target) {
    return given.endsWith("/") || given.endsWith(File.separator) || Files.isDirectory(target);
  }

  private Path placeOf(DataFile file) {
    String name = file.path().map(Path::getFileName).map(Path::toString).orElse("standard-input");
    Path place = folder.resolve(name + suffix);
    for (int i = 2; !isFree(place); i++) {
      place = folder.resolve(name + "-" + i + suffix);
    }
    return place;
  }

  private boolean isFree(Path place) {
    if (files.stream().anyMatch(file -> Output.isSame(place, file))) {
      return false;
    }
    return take(place);
  }

  /** Whether a file was not taken yet. */
  private boolean take(Path file) {
    // Some file systems ignore case and the composition of accents.
    String name = file.toAbsolutePath().normalize().toString();
    String key = Normalizer.normalize(name, Normalizer.Form.NFC);
    return taken.add(key.toLowerCase(Locale.ROOT));
  }
}
