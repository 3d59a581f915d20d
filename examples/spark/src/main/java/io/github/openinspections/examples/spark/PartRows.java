package io.github.openinspections.examples.spark;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.InspectionWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;

/** The work of one task: reads a part and gives the row of each record that can be read. */
final class PartRows implements FlatMapFunction<FilePart, Row> {
  private final PartFiles files;
  private final StructType columns;

  PartRows(PartFiles files, StructType columns) {
    this.files = files;
    this.columns = columns;
  }

  @Override
  public Iterator<Row> call(FilePart part) throws IOException {
    InspectionDataset dataset = files.open(part);
    TaskCompletionListener end = context -> close(dataset);
    TaskContext.get().addTaskCompletionListener(end);
    Stream<Entry> entries =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(dataset.iterator(), 0), false);
    return entries.flatMap(entry -> entry.inspection().stream()).map(this::row).iterator();
  }

  private Row row(Inspection inspection) {
    return JsonRows.row(InspectionWriter.json().compact().toText(inspection), columns);
  }

  private static void close(InspectionDataset dataset) {
    try {
      dataset.close();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
