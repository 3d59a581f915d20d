package io.github.openinspections.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of every rule as files, named after the rule and the expected result, checked from
 * bytes to report: that problem and no other. They are kept in {@code target/rule-examples}.
 */
class ExampleFilesTest {
  private static final Path FOLDER = Path.of("target", "rule-examples");

  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().including(ReadingRules.all()).clock(Findings.CLOCK));

  /**
   * Rules that a breaking example necessarily breaks too: an inspection that rates an unlisted area
   * and follows up nothing also rates progress; of two names for one code, the register knows only
   * one.
   */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "PRG-001", Set.of("PRG-003"),
          "PRG-009", Set.of("PRG-003"),
          "DAT-010", Set.of("ARE-003"));

  /** Rules about all records together. */
  private static final Set<String> OF_THE_FILE = Set.of("DAT-016", "DAT-018");

  record Example(RuleInfo rule, boolean keeps, List<Inspection> records) {
    Path file() {
      return FOLDER.resolve(rule.id() + "-" + (keeps ? "valid" : rule.severity()) + ".json");
    }

    @Override
    public String toString() {
      return file().getFileName().toString();
    }
  }

  @BeforeAll
  static void makeFolder() throws IOException {
    Files.createDirectories(FOLDER);
  }

  static Stream<Example> examples() {
    return Stream.concat(
        RecordRules.all().stream()
            .flatMap(
                rule ->
                    Stream.of(
                        new Example(rule.description(), false, List.of(rule.breakingExample())),
                        new Example(rule.description(), true, List.of(rule.keepingExample())))),
        DatasetRules.all().stream()
            .flatMap(
                rule ->
                    Stream.of(
                        new Example(rule.description(), false, rule.breakingExample()),
                        new Example(rule.description(), true, rule.keepingExample()))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFileHasTheProblemInItsNameAndNoOther(Example example) throws IOException {
    DatasetWriter.json(Layout.ARRAY).write(example.records(), example.file());

    ValidationReport report;
    try (InspectionDataset dataset = DatasetReader.json().open(example.file())) {
      report = VALIDATOR.validate(dataset);
    }

    String id = example.rule().id();
    assertThat(report.complete()).isTrue();
    assertThat(report.records().read()).isEqualTo(example.records().size());
    assertThat(report.ran()).as(example + " " + report.notRun()).contains(id);
    assertThat(report.problems())
        .extracting(Problem::rule)
        .as(example + " " + report.notRun())
        .filteredOn(rule -> example.keeps() || !ALSO.getOrDefault(id, Set.of()).contains(rule))
        .containsExactlyElementsOf(example.keeps() ? List.of() : List.of(id));
    assertThat(report.problems())
        .allSatisfy(
            problem -> {
              boolean ofRecord = !OF_THE_FILE.contains(problem.rule());
              assertThat(problem.position().isPresent()).isEqualTo(ofRecord);
              assertThat(problem.record().isPresent()).isEqualTo(ofRecord);
              assertThat(problem.id().isPresent()).isEqualTo(ofRecord);
            });
  }
}
