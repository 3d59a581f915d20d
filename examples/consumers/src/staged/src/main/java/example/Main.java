package example;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    String file =
        "{\"id\": \"a\", \"type\": \"inspection\", \"fieldwork\": [\"2018-05-02/2018-05-01\"]}";
    try (InspectionDataset dataset =
        DatasetReader.json().open(file.getBytes(StandardCharsets.UTF_8))) {
      DatasetValidator.standard()
          .validate(dataset)
          .problems()
          .forEach(problem -> System.out.println(problem.rule() + " " + problem.message()));
    }
  }
}
