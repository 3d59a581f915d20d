package example;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and checks in a run-time image that contains only the required modules, in English and in a
 * language that this module provides.
 */
public final class Main {
  private static final String RECORD =
      "{\"id\":\"a\",\"type\":\"inspection\",\"fieldwork\":[\"2018-05-02/2018-05-01\"]}";

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    DatasetValidator validator =
        DatasetValidator.of(RuleBook.standard().including(ReadingRules.all()));
    try (InspectionDataset dataset =
        DatasetReader.json().open(RECORD.getBytes(StandardCharsets.UTF_8))) {
      validator
          .validate(dataset)
          .problems()
          .forEach(problem -> System.out.println(problem.rule() + " " + problem.pointer()));
    }
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    System.out.println(mapper.readValue(RECORD, Inspection.class).id());
    try (InspectionDataset dataset =
        DatasetReader.json().open(RECORD.getBytes(StandardCharsets.UTF_8))) {
      validator
          .in(Locale.forLanguageTag("cy"))
          .validate(dataset)
          .problems()
          .forEach(problem -> System.out.println(problem.rule() + " " + problem.message()));
    }
    ModuleLayer.boot().modules().stream()
        .map(Module::getName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .sorted()
        .forEach(System.out::println);
  }
}
