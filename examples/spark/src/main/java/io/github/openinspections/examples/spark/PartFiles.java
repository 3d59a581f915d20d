package io.github.openinspections.examples.spark;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Opens parts of files on any machine of the cluster. */
final class PartFiles implements Serializable {
  private final SerializableConfiguration configuration;

  PartFiles(Configuration configuration) {
    this.configuration = new SerializableConfiguration(configuration);
  }

  InspectionDataset open(FilePart part) throws IOException {
    Path path = new Path(part.file);
    FSDataInputStream file = path.getFileSystem(configuration.value()).open(path);
    try {
      DatasetReader reader = DatasetFiles.reader(part.ofLines);
      if (!part.cut) {
        return reader.open(file, part.source);
      }
      LineRange lines = LineRange.find(file, part.start, part.end);
      return reader.openPart(lines.open(), part.source, lines.start);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }
}
