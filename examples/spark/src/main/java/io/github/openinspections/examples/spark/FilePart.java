package io.github.openinspections.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one task reads of a file. Sent to the machine that reads it; not a record, which Kryo cannot
 * read back.
 */
final class FilePart implements Serializable {
  final String file;
  final String source;

  /** Whether the file has one record a line. */
  final boolean ofLines;

  /** Whether it is cut between lines; a file that cannot be cut is one part. */
  final boolean cut;

  /** From here on lines begin that belong to the part, in bytes from the beginning of the file. */
  final long start;

  /** From here on lines begin that belong to the next part. */
  final long end;

  /** How many bytes the files before have. */
  final long before;

  /** The machines that have these bytes on their disks. */
  private final ArrayList<String> hosts;

  FilePart(DatasetFile file, long start, long end, List<String> hosts) {
    this.file = file.status().getPath().toString();
    this.source = file.source();
    this.ofLines = file.ofLines();
    this.cut = file.cut();
    this.before = file.before();
    this.start = start;
    this.end = end;
    this.hosts = new ArrayList<>(hosts);
  }

  List<String> hosts() {
    return hosts;
  }
}
