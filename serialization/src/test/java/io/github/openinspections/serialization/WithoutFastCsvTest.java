package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reading in a program without FastCSV. */
class WithoutFastCsvTest {
  private static final String ABSENT = "de.siegmar.fastcsv.reader.CsvReader";

  /** Runs in that program. */
  public static final class Program {
    private Program() {}

    /** Reads JSON, then a table, then a spreadsheet, and returns the results. */
    public static List<String> run() throws IOException {
      return List.of(
          outcome(Records.LEAST.getBytes(StandardCharsets.UTF_8)),
          outcome("Ref,Council\n1,Fife\n".getBytes(StandardCharsets.UTF_8)),
          outcome(Sheets.xlsx(Map.of("S", ""))));
    }

    private static String outcome(byte[] file) throws IOException {
      DatasetReader reader = DatasetReader.any(ReadOptions.DEFAULT);
      try (InspectionDataset dataset = reader.open(file)) {
        for (Entry entry : dataset) {
          return entry.toString();
        }
        return dataset.problems().get(0).rule();
      } catch (IllegalStateException refused) {
        return "" + refused.getMessage();
      }
    }
  }

  @Test
  void jsonAndSpreadsheetsAreReadAndCsvIsRefused()
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = withoutFastCsv()) {
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> loader.loadClass(ABSENT));

      Object outcome = loader.loadClass(Program.class.getName()).getMethod("run").invoke(null);

      assertThat(outcome)
          .isEqualTo(
              List.of(
                  "Entry 1 (a)",
                  "Reading tables needs FastCSV: add de.siegmar:fastcsv to the dependencies",
                  "CSV-001"));
    }
  }

  private static URLClassLoader withoutFastCsv() throws IOException {
    List<URL> present = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("fastcsv")) {
        present.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(present.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
