package io.github.openinspections.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.examples.benchmarks.contestant.Contestant;
import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.validation.DatasetValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusTest {
  private static final int RECORDS = 1000;

  private static ValidationReport report(Corpus corpus) throws IOException {
    try (InspectionDataset dataset = DatasetReader.json().open(corpus.lines())) {
      return DatasetValidator.standard().validate(dataset);
    }
  }

  private static List<String> found(ValidationReport report) {
    return report.rules().stream().map(rule -> rule.rule() + " " + rule.count()).toList();
  }

  @Test
  void oneRecordInAHundredHasAProblem() throws IOException {
    ValidationReport report = report(Corpus.of(RECORDS));

    assertThat(found(report)).containsExactly(GeneratedRecords.BROKEN_RULE + " 10");
    assertThat(report.records().valid()).isEqualTo(RECORDS - 10);
  }

  @Test
  void cleanRecordsHaveNoProblemAndBrokenRecordsHaveOne() throws IOException {
    assertThat(found(report(Corpus.clean(RECORDS)))).isEmpty();
    assertThat(found(report(Corpus.broken(RECORDS))))
        .containsExactly(GeneratedRecords.BROKEN_RULE + " " + RECORDS);
  }

  @Test
  void recordsHaveTheStatedSize() {
    assertThat(Corpus.of(RECORDS).lines().length / RECORDS).isBetween(3800, 4200);
  }

  /** The shares that published tables were found to have: see this module's README. */
  @Test
  void textsHaveTheStatedShares() {
    List<String> texts = new ArrayList<>();
    for (String line : lines(Corpus.of(RECORDS))) {
      texts(new JsonMapper().readTree(line), texts);
    }

    assertThat(share(texts, text -> text.chars().anyMatch(c -> c > 0x7F))).isBetween(0.09, 0.11);
    assertThat(share(texts, text -> text.contains("\"") && text.contains("\\")))
        .isBetween(0.016, 0.024);
  }

  private static List<String> lines(Corpus corpus) {
    return new String(corpus.lines(), StandardCharsets.UTF_8).lines().toList();
  }

  /** Collects what is written in sentences. */
  private static void texts(JsonNode node, List<String> texts) {
    if (node.isString() && node.stringValue().startsWith("Inspectors ")) {
      texts.add(node.stringValue());
    }
    node.forEach(child -> texts(child, texts));
  }

  private static double share(List<String> texts, Predicate<String> of) {
    return (double) texts.stream().filter(of).count() / texts.size();
  }

  @Test
  void aFileHasTheSameBytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("generated.ndjson");
    GeneratedFile.write(file, RECORDS + 1);

    assertThat(file).hasBinaryContent(Corpus.of(RECORDS + 1).lines());
    try (InputStream lines = new GeneratedLines(GeneratedRecords::record, RECORDS)) {
      assertThat(lines).hasSameContentAs(new ByteArrayInputStream(Corpus.of(RECORDS).lines()));
    }
    assertThat(Files.size(file)).isPositive();
  }

  @Test
  void rewrittenRecordsAreTheSame() {
    Corpus corpus = Corpus.of(100);
    Contestant<?> reader = Contestants.of("b");
    reader.check(Rewritten.list(corpus));
    reader.check(Rewritten.indented(corpus));
    reader.check(Rewritten.reversed(corpus));

    assertThat(reader.results(Rewritten.extended(corpus))).hasSize(100);
    assertThat(new String(Rewritten.extended(corpus).lines(), StandardCharsets.UTF_8))
        .contains("\"x-import\":{\"row\":12,", "\"pages\":31}\n");
  }
}
