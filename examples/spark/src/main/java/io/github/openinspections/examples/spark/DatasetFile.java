package io.github.openinspections.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * A file of a data set.
 *
 * @param status its path and length
 * @param source the name of the data set
 * @param before the number of bytes in the files before it
 * @param ofLines whether it has one record per line
 * @param cut whether it can be read in parts
 */
record DatasetFile(FileStatus status, String source, long before, boolean ofLines, boolean cut) {
  /** Returns the parts, at least one and of about the given size. */
  List<FilePart> parts(FileSystem system, long partBytes) throws IOException {
    long length = status.getLen();
    long size = cut ? partBytes : Math.max(1, length);
    List<FilePart> parts = new ArrayList<>();
    for (long start = 0; start < length || start == 0; start += size) {
      long end = Math.min(length, start + size);
      parts.add(new FilePart(this, start, end, hosts(system, start, end)));
    }
    return parts;
  }

  private List<String> hosts(FileSystem system, long start, long end) throws IOException {
    return Stream.of(system.getFileBlockLocations(status, start, end - start))
        .flatMap(
            block -> {
              try {
                return Arrays.stream(block.getHosts());
              } catch (IOException unknown) {
                return Stream.empty(); // any machine can read it, only more slowly
              }
            })
        .distinct()
        .toList();
  }
}
