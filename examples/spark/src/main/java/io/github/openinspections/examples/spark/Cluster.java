package io.github.openinspections.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Option;

/** The cluster that a job is submitted to. */
final class Cluster {
  @Option(
      names = "--part-megabytes",
      paramLabel = "N",
      description = "Amount of data that a task reads (default: ${DEFAULT-VALUE}).")
  private int megabytes = 128;

  /** Returns the number of bytes that a task reads. */
  long partBytes() {
    return (long) megabytes << 20;
  }

  /** Returns a connection, with the settings of {@code spark-submit}. */
  JavaSparkContext connect() {
    return new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "inspections"));
  }

  /**
   * Creates a file on any file system that Hadoop supports, in place of one that exists.
   *
   * @throws IOException if it cannot be created
   */
  static OutputStream create(String file, JavaSparkContext spark) throws IOException {
    Path path = new Path(file);
    return path.getFileSystem(spark.hadoopConfiguration()).create(path, true);
  }
}
