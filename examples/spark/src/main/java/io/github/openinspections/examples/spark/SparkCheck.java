package io.github.openinspections.examples.spark;

import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.validation.PartialReport;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Checks data sets on a cluster. The report equals that of a single machine on the same data, byte
 * for byte.
 *
 * <p>NDJSON files are read in parts, other files by one machine each. The driver collects what is
 * kept of each record: its id and about a hundred bytes.
 */
public final class SparkCheck {
  private final JavaSparkContext spark;
  private final ValidatorSource validator;
  private final long partBytes;

  /**
   * Creates a check.
   *
   * @param spark the cluster
   * @param validator creates the validator on every machine
   * @param partBytes the number of bytes that a task should read, such as 128 MiB
   * @throws IllegalArgumentException if partBytes is below 1
   */
  public SparkCheck(JavaSparkContext spark, ValidatorSource validator, long partBytes) {
    if (partBytes < 1) {
      throw new IllegalArgumentException("Cannot read parts of " + partBytes + " bytes");
    }
    this.spark = spark;
    this.validator = validator;
    this.partBytes = partBytes;
  }

  /**
   * Checks a data set.
   *
   * @param data a file, or a folder of files that form one data set in the order of their names, on
   *     any file system that Hadoop supports
   * @throws IOException if the file does not exist
   */
  public ValidationReport check(String data) throws IOException {
    List<FilePart> parts = DatasetFiles.parts(data, partBytes, spark.hadoopConfiguration());
    PartCheck check = new PartCheck(validator, new PartFiles(spark.hadoopConfiguration()));
    PartialReport all =
        PlacedParts.of(spark, parts).map(check).treeReduce((one, other) -> one.merge(other));
    return validator.get().resume(all).finish();
  }
}
