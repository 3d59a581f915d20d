package io.github.openinspections.examples.spark;

import io.github.openinspections.core.release.IndexedRelease;
import io.github.openinspections.core.release.PartialRelease;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/**
 * Compares two releases of a data set on a cluster. The comparison equals that of a single machine
 * on the same data.
 *
 * <p>NDJSON files are read in parts, other files by one machine each. The driver collects some 200
 * bytes of each record of the old release, which it sends to every machine, and 80 of each record
 * of the new one. It reads the files once more itself, as far as the changes go that are listed.
 */
public final class SparkDiff {
  private final JavaSparkContext spark;
  private final long partBytes;

  /**
   * Creates a comparison.
   *
   * @param spark the cluster
   * @param partBytes the number of bytes that a task should read, such as 128 MiB
   * @throws IllegalArgumentException if partBytes is below 1
   */
  public SparkDiff(JavaSparkContext spark, long partBytes) {
    if (partBytes < 1) {
      throw new IllegalArgumentException("Cannot read parts of " + partBytes + " bytes");
    }
    this.spark = spark;
    this.partBytes = partBytes;
  }

  /**
   * Compares two releases.
   *
   * @param old the older one: a file, or a folder of NDJSON files that form one data set in the
   *     order of their names, on any file system that Hadoop supports
   * @param now the newer one
   * @throws IOException if a file does not exist, or a folder has several files that are not plain
   *     NDJSON
   */
  public ReleaseComparison compare(String old, String now) throws IOException {
    Configuration configuration = spark.hadoopConfiguration();
    WholeRelease oldAgain = WholeRelease.of(old, configuration);
    WholeRelease nowAgain = WholeRelease.of(now, configuration);
    PartFiles files = new PartFiles(configuration);
    Vocabulary vocabulary = Vocabulary.standard();

    IndexedRelease before =
        read(old, new PartIndex(files, start -> PartialRelease.begin(start, vocabulary)));
    Broadcast<IndexedRelease> known = spark.broadcast(before);
    IndexedRelease after;
    try {
      after = read(now, new PartIndex(files, start -> known.value().compare(start, vocabulary)));
    } finally {
      known.destroy(); // no machine compares with it any more
    }
    return ReleaseComparison.of(
        before, oldAgain, after, nowAgain, vocabulary, ReleaseComparison.LISTED);
  }

  private IndexedRelease read(String data, Function<FilePart, PartialRelease> task)
      throws IOException {
    List<FilePart> parts = DatasetFiles.parts(data, partBytes, spark.hadoopConfiguration());
    return PlacedParts.of(spark, parts)
        .map(task)
        .treeReduce((one, other) -> one.merge(other))
        .finish();
  }
}
