package example;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

public final class Main {
  private static final String RECORD = "{\"id\":\"a\",\"type\":\"inspection\"}";

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    DatasetReader reader = DatasetReader.any(ReadOptions.DEFAULT);
    try (InspectionDataset dataset = reader.open(RECORD.getBytes(StandardCharsets.UTF_8))) {
      for (Entry entry : dataset) {
        System.out.print(
            InspectionWriter.json().compact().toText(entry.inspection().orElseThrow()));
      }
    }
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    System.out.println(mapper.readValue(RECORD, Inspection.class).id());
  }
}
