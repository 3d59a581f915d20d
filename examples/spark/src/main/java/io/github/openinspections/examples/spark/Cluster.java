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
   * Refuses a place to write to that is the data set, or a folder with it, since what is there is
   * replaced; or one in the data set, of which it would be a part.
   *
   * @throws IOException if it is
   */
  static void requireApart(String data, String written, Configuration configuration)
      throws IOException {
    String read = qualified(data, configuration) + "/";
    String place = qualified(written, configuration) + "/";
    if (read.startsWith(place)) {
      throw new IOException(written + ": would replace the data set " + data);
    }
    if (place.startsWith(read) && DatasetFiles.isOfDataset(place.substring(read.length()))) {
      throw new IOException(written + ": would be a part of the data set " + data);
    }
  }

  /**
   * Refuses a folder that replaces a file which the same job writes.
   *
   * @throws IOException if it does
   */
  static void requireOutside(String file, String folder, Configuration configuration)
      throws IOException {
    String place = qualified(file, configuration) + "/";
    if (place.startsWith(qualified(folder, configuration) + "/")) {
      throw new IOException(folder + ": would replace " + file);
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
