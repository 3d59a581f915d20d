package io.github.openinspections.examples.quickstart;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.PartialReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Dumfries and Galloway: inspected in 2014, reviewed in 2015 and 2016. Reads the three records,
 * checks them, prints what became of each priority area, and writes the data set back.
 */
public final class Quickstart {
  private static final String DATA = "/dumfries-and-galloway.json";

  private Quickstart() {}

  /**
   * Runs the example.
   *
   * @param arguments the file to write the data set to; optional
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Inspection> inspections = new ArrayList<>();
    PartialReport check = DatasetValidator.standard().begin(0);
    DatasetDescription description;

    try (InputStream json = Quickstart.class.getResourceAsStream(DATA);
        InspectionDataset dataset = DatasetReader.json().open(json)) {
      for (Entry entry : dataset) {
        check.accept(entry);
        entry.inspection().ifPresent(inspections::add);
      }
      check.end(dataset);
      description = dataset.description();
    }

    Story story = new Story(out);
    description.title().ifPresent(out::println);
    story.priorityAreas(InspectionHistory.of(inspections));
    story.quotes(inspections);
    story.problems(check.finish().problems());
    if (arguments.length > 0) {
      Path file = Path.of(arguments[0]);
      DatasetWriter.json(Layout.ENVELOPE).describedBy(description).write(inspections, file);
      out.println("\nWritten to " + file.getFileName());
    }
  }
}
