package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.examples.cli.outcome.SaidIoException;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A data set in a folder: the flat tables that {@code convert} writes. */
record NamedFolder(String name, Path folder) implements DataFile {
  private static final List<String> FILES = DatasetWriter.csv().files();

  @Override
  public Optional<Path> path() {
    return Optional.of(folder);
  }

  /** A table may be reached under another name, through a link. */
  @Override
  public boolean has(Path other) throws IOException {
    for (String file : FILES) {
      if (DataFile.isSame(other, folder.resolve(file))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public InspectionDataset open(DatasetReader reader) throws IOException {
    try {
      return reader.open(folder);
    } catch (NoSuchFileException missing) {
      boolean others = FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
      throw new SaidIoException(others ? "folder-incomplete" : "folder");
    } catch (FileSystemException refused) {
      throw folder.toString().equals(refused.getFile())
          ? new SaidIoException("folder")
          : said(refused);
    }
  }

  /** A folder in the place of a table is named itself. */
  private IOException said(FileSystemException refused) {
    return FILES.stream()
        .map(folder::resolve)
        .filter(file -> file.toString().equals(refused.getFile()) && Files.isDirectory(file))
        .<IOException>map(file -> new SaidIoException("folder-in-place", file))
        .findFirst()
        .orElse(refused);
  }

  @Override
  public InputStream bytes() throws IOException {
    throw new SaidIoException("folder");
  }
}
