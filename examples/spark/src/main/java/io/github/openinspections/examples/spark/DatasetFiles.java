package io.github.openinspections.examples.spark;

import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of a data set: a single file, or those of a folder in the order of their names. Names
 * that begin with a dot or an underscore are ignored, as everywhere in Hadoop, and so are empty
 * files, which Spark writes for empty partitions. A folder with anything in it is refused: nobody
 * would miss what is not read.
 */
final class DatasetFiles {
  private DatasetFiles() {}

  /**
   * Returns the parts to read, in order.
   *
   * @throws IOException if the file does not exist, or the folder has no files, or has others in it
   */
  static List<FilePart> parts(String data, long partBytes, Configuration configuration)
      throws IOException {
    Path path = new Path(data);
    FileSystem system = path.getFileSystem(configuration);
    List<FileStatus> files = files(system, path);
    boolean ofLines = reader(false).isSplittable(system.open(files.get(0).getPath()));
    List<FilePart> parts = new ArrayList<>();
    long before = 0;
    for (FileStatus status : files) {
      boolean cut = ofLines && reader(true).isSplittable(system.open(status.getPath()));
      DatasetFile file = new DatasetFile(status, path.getName(), before, ofLines, cut);
      parts.addAll(file.parts(system, partBytes));
      before += status.getLen();
    }
    return parts;
  }

  /**
   * Returns a reader that detects the format as the command line does. If the first file of a
   * folder is NDJSON, all are, because another may begin with a damaged line.
   */
  static DatasetReader reader(boolean ofLines) {
    ReadOptions.Builder options = ReadOptions.builder();
    return DatasetReader.any(ofLines ? options.layout(Layout.NDJSON).build() : options.build());
  }

  /** Whether what has this name in the folder of a data set belongs to it. */
  static boolean isOfDataset(String name) {
    return !name.startsWith("_") && !name.startsWith(".");
  }

  private static List<FileStatus> files(FileSystem system, Path path) throws IOException {
    FileStatus given = system.getFileStatus(path);
    if (given.isFile()) {
      return List.of(given);
    }
    List<FileStatus> files = new ArrayList<>();
    for (FileStatus found : system.listStatus(path)) {
      if (!isOfDataset(found.getPath().getName())) {
        continue;
      }
      if (found.isFile()) {
        files.add(found);
      } else if (system.listStatus(found.getPath()).length > 0) {
        throw new IOException(
            found.getPath() + ": a folder in a data set, of which only the files are read");
      }
    }
    if (files.isEmpty()) {
      throw new FileNotFoundException("No file in " + path);
    }
    files.sort(Comparator.comparing(file -> file.getPath().getName()));
    List<FileStatus> filled = files.stream().filter(file -> file.getLen() > 0).toList();
    return filled.isEmpty() ? files.subList(0, 1) : filled;
  }
}
