package io.github.openinspections.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
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
   * Refuses a place to write to that is the data set, or a folder with it: what is there is
   * replaced.
   *
   * @throws IOException if it is
   */
  static void requireApart(String data, String written, Configuration configuration)
      throws IOException {
    String read = qualified(data, configuration) + "/";
    if (read.startsWith(qualified(written, configuration) + "/")) {
      throw new IOException(written + ": would replace the data set " + data);
    }
  }

  private static Path qualified(String name, Configuration configuration) throws IOException {
    Path path = new Path(name);
    return path.getFileSystem(configuration).makeQualified(path);
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
