package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.InspectionValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  @TempDir Path folder;

  private static byte[] resource() throws IOException {
    try (InputStream json = Quickstart.class.getResourceAsStream("/dumfries-and-galloway.json")) {
      return json.readAllBytes();
    }
  }

  private static List<Entry> entries(byte[] json) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (InspectionDataset dataset = DatasetReader.json().open(json)) {
      dataset.forEach(entries::add);
      assertThat(dataset.complete()).isTrue();
      assertThat(dataset.problems()).isEmpty();
    }
    return entries;
  }

  private String run(String... arguments) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(arguments);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theWrittenFileIsIdenticalToTheFileRead() throws IOException {
    Path written = folder.resolve("written.json");
    run(written.toString());
    assertThat(Files.readAllBytes(written)).isEqualTo(resource());
  }

  @Test
  void theWrittenFileHasEqualInspections() throws IOException {
    Path written = folder.resolve("written.json");
    run(written.toString());
    assertThat(entries(Files.readAllBytes(written)))
        .extracting(Entry::inspection)
        .isEqualTo(entries(resource()).stream().map(Entry::inspection).toList())
        .hasSize(3);
  }

  @Test
  void misspellingsAndCurlyMarksSurvive() throws IOException {
    Path written = folder.resolve("written.json");
    String printed = run(written.toString());
    String read = new String(resource(), StandardCharsets.UTF_8);
    assertThat(read).contains("reveiw").contains("’");
    assertThat(printed)
        .contains("This reveiw has identified")
        .contains("everyone’s responsibility");
    assertThat(count(Files.readString(written), '’')).isEqualTo(count(read, '’')).isPositive();
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  @Test
  void theDataHasNoProblemsAboveInfo() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Entry entry : entries(resource())) {
      problems.addAll(InspectionValidator.standard().validate(entry));
    }
    assertThat(problems).extracting(Problem::severity).containsOnly(Severity.INFO);
    assertThat(problems).extracting(Problem::rule).contains("REP-002", "PRA-007");
  }

  @Test
  void printsEveryStatedAreaWithBothReviews() throws IOException {
    String printed = run();
    assertThat(printed)
        .contains(
            """
              * Ensuring that children and young people are protected from abuse and neglect by appropriate and timely actions including assessment of risks.
                  2015: not known: the source does not say
                  2016-05: "significant"
            """)
        .contains(
            """
              * Vulnerable children, young people and families get the help they need at an early stage.
                  (in the words of Dumfries and Galloway Council)
                  2015: not known: the source does not say
                  2016-05: not known: the source does not say
            """)
        .contains(
            """
              * (a priority area that is stated but not named)
                  2015: not known
                  2016-05: not known
            """)
        .contains("2016-05: \"progress\" (5 areas)")
        .contains("2016-05, Karen Reid, chief executive, Care Inspectorate:");
    assertThat(printed.split("\n  \\* ", -1)).as("five stated areas").hasSize(6);
  }
}
