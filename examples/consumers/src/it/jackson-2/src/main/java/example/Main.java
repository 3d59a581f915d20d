package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Uses Jackson 2 for its own JSON, and reads and writes inspections without conflicts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    String record = "{\"id\":\"a\",\"type\":\"inspection\",\"score\":2.50}";
    Entry entry = InspectionReader.json().read(record.getBytes(StandardCharsets.UTF_8));
    String written = InspectionWriter.json().compact().toText(entry.inspection().orElseThrow());
    System.out.print(written);
    System.out.println(new ObjectMapper().readTree(written).get("id").asText());
  }
}
