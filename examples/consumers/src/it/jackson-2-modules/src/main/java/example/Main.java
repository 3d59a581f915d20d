package example;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.serialization.InspectionReader;
import java.nio.charset.StandardCharsets;

/** Reads an inspection: works with the libraries on the class path, never starts with them as modules. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    String record = "{\"id\":\"a\",\"type\":\"inspection\"}";
    Entry entry = InspectionReader.json().read(record.getBytes(StandardCharsets.UTF_8));
    System.out.println(entry.inspection().orElseThrow().id());
  }
}
