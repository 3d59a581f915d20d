package io.github.openinspections.examples.cli.input;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.examples.cli.outcome.SaidIoException;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
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

  /** A table that cannot be opened is named itself, and not by its folder. */
  private IOException said(FileSystemException refused) {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (file.toString().equals(refused.getFile())) {
        if (Files.isDirectory(file)) {
          return new SaidIoException("folder-in-place", file);
        }
        if (refused instanceof AccessDeniedException) {
          return new SaidIoException("access-denied", file);
        }
      }
    }
    return refused;
  }

  @Override
  public List<DataFile> files() {
    return FILES.stream()
        .filter(file -> Files.isRegularFile(folder.resolve(file)))
        .<DataFile>map(file -> new NamedFile(file, folder.resolve(file)))
        .toList();
  }

  @Override
  public InputStream bytes() throws IOException {
    throw new SaidIoException("folder");
  }
}
