package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.input.DataFile;
import io.github.openinspections.examples.cli.outcome.Failure;
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
 * Where the reports of several data sets go. In a folder each has a name of its own, also if data
 * sets of one name come from different folders, and none has that of a data set.
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
   * Returns the places of the reports, in the order of the data sets.
   *
   * @param given what the command line names: a file for one report, or a folder
   * @param several whether the command line names several data sets, usable or not
   * @param suffix how the names of reports end in a folder
   * @throws Failure if the reports cannot go there
   */
  public static List<Output> of(
      Terminal terminal,
      Optional<String> given,
      boolean several,
      String suffix,
      List<DataFile> files)
      throws Failure {
    List<Output> places = new ArrayList<>();
    if (given.isEmpty()) {
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
    // Some file systems keep neither case nor the composition of accents apart.
    String key = Normalizer.normalize(place.toString(), Normalizer.Form.NFC);
    return taken.add(key.toLowerCase(Locale.ROOT));
  }
}
