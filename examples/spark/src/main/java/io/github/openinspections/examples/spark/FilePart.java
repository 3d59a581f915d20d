package io.github.openinspections.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a file that one task reads. It is sent to the machine that reads it, and is a class
 * because Kryo cannot read records back.
 */
final class FilePart implements Serializable {
  final String file;
  final String source;

  /** Whether the file has one record per line. */
  final boolean ofLines;

  /** Whether the file is split between lines; otherwise it is a single part. */
  final boolean cut;

  /** The part has the lines that begin at or after this byte of the file. */
  final long start;

  /** Lines that begin at or after this byte belong to the next part. */
  final long end;

  /** The number of bytes in the files before this one. */
  final long before;

  /** The machines that store these bytes. */
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
