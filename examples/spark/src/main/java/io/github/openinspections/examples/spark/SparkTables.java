package io.github.openinspections.examples.spark;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.ValidationReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Writes records and findings as Parquet, with the columns of the format: a column for each
 * attribute of an inspection or a problem, nested as in its JSON. A list of names with their JSON,
 * {@code extensions}, has what the format does not define.
 *
 * <p>Numbers that need not be whole are texts, as they are written. Half a surrogate pair, which
 * the format can hold and Parquet cannot, becomes a question mark.
 */
public final class SparkTables {
  private final JavaSparkContext spark;
  private final long partBytes;

  /**
   * Creates a writer.
   *
   * @param spark the cluster
   * @param partBytes the number of bytes that a task should read, such as 128 MiB
   * @throws IllegalArgumentException if partBytes is below 1
   */
  public SparkTables(JavaSparkContext spark, long partBytes) {
    if (partBytes < 1) {
      throw new IllegalArgumentException("Cannot read parts of " + partBytes + " bytes");
    }
    this.spark = spark;
    this.partBytes = partBytes;
  }

  /**
   * Writes the records that can be read; a report says which cannot.
   *
   * @param data a file, or a folder of files, as {@link SparkCheck#check} takes them
   * @param folder the folder to write; one that exists is replaced
   * @throws IOException if the file does not exist
   */
  public void writeRecords(String data, String folder) throws IOException {
    List<FilePart> parts = DatasetFiles.parts(data, partBytes, spark.hadoopConfiguration());
    StructType columns = JsonColumns.ofInspection();
    PartRows rows = new PartRows(new PartFiles(spark.hadoopConfiguration()), columns);
    session()
        .createDataFrame(PlacedParts.of(spark, parts).flatMap(rows), columns)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(folder);
  }

  /**
   * Writes the problems that a report lists, in its order.
   *
   * @param folder the folder to write; one that exists is replaced
   */
  public void writeFindings(ValidationReport report, String folder) {
    StructType columns = JsonColumns.ofProblem();
    String json = ValidationReportWriter.json().toText(report);
    session()
        .createDataFrame(JsonRows.rows(json, "problems", columns), columns)
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(folder);
  }

  /** Returns the record of a row that {@link #writeRecords} wrote; empty for another row. */
  public static Optional<Inspection> inspection(Row row) {
    return InspectionReader.json().read(RowJson.of(row, JsonColumns.ofInspection())).inspection();
  }

  private SparkSession session() {
    return SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
  }
}
