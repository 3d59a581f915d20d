package io.github.openinspections.serialization.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.AnyLanguage;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.options.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a data set says about itself is in the metadata of its tables, and comes back. */
class MetadataFileTest {
  private static final DatasetDescription WHOLE =
      DatasetDescription.builder()
          .title("Two towns")
          .publisher("=A person who types")
          .licence("https://example.org/licence")
          .issued(PartialDate.parse("2026-05"))
          .build();

  @TempDir Path folder;

  private final List<String> problems = new ArrayList<>();

  private WrittenTables write(DatasetDescription description) throws IOException {
    Inspection visit = Inspection.builder().id("a").type(InspectionType.of("visit")).build();
    return DatasetWriter.csv().describedBy(description).write(List.of(visit), folder);
  }

  private DatasetDescription read() throws IOException {
    try (InspectionDataset dataset = TableReader.of().open(folder)) {
      List<Entry> entries = new ArrayList<>();
      dataset.forEach(entries::add);
      assertThat(entries).hasSize(1).allMatch(entry -> entry.inspection().isPresent());
      for (Problem problem : dataset.problems()) {
        AnyLanguage.requireSayable(problem);
        assertThat(dataset.readingRules()).extracting(rule -> rule.id()).contains(problem.rule());
        String place = problem.position().map(at -> at.line() + ":" + at.column()).orElse("");
        problems.add(place + " " + problem.rule() + " " + problem.message());
      }
      assertThat(dataset.complete()).isTrue();
      return dataset.description();
    }
  }

  private void replace(String metadata) throws IOException {
    write(WHOLE);
    Files.writeString(folder.resolve(Csvw.FILE), metadata);
  }

  @Test
  void theDescriptionComesBack() throws IOException {
    assertThat(write(WHOLE).leftOutOfDescription()).isEmpty();
    assertThat(read()).isEqualTo(WHOLE);

    DatasetDescription named = WHOLE.withLicence("Open Government Licence v3.0").withTitle("");
    assertThat(write(named).leftOutOfDescription()).isEmpty();
    assertThat(read()).isEqualTo(named);
    assertThat(problems).isEmpty();
  }

  @Test
  void whatTheMetadataCannotHoldIsListedByName() throws IOException {
    DatasetDescription more =
        WHOLE
            .withTitle("Two \ud800 towns")
            .withExtensions(Extension.of("x-note", "{\"a\":[1]}"), Extension.of("a/b", "1"));

    assertThat(write(more).leftOutOfDescription()).containsExactly("/a~1b", "/title", "/x-note");
    assertThat(Tables.text(folder, Csvw.FILE))
        .contains("\"Two \ufffd towns\"")
        .doesNotContainIgnoringCase("\\ud800");
    assertThat(read()).isEqualTo(WHOLE.withTitle("Two \ufffd towns"));
  }

  @Test
  void withoutMetadataNothingIsSaid() throws IOException {
    write(WHOLE);
    Files.delete(folder.resolve(Csvw.FILE));
    assertThat(read()).isEqualTo(DatasetDescription.NONE);

    Files.createDirectory(folder.resolve(Csvw.FILE));
    assertThat(read()).isEqualTo(DatasetDescription.NONE);
    assertThat(problems).isEmpty();
  }

  /** As other programs write linked data: without objects, with languages and datatypes. */
  @Test
  void otherFormsOfLinkedDataAreRead() throws IOException {
    replace(
        """
        {"@context": "http://www.w3.org/ns/csvw", "dc:title": "Two towns",
         "dc:publisher": {"@value": "=A person who types", "@language": "en"},
         "dc:rights": "All reserved", "dc:license": "https://example.org/licence",
         "dc:issued": {"@value": "2026-05", "@type": "xsd:gYearMonth"},
         "tables": [{"url": "https://example.org/inspections.csv", "tableSchema": {"columns": []}}]}
        """);

    assertThat(read()).isEqualTo(WHOLE);
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNotKnownIsNamed() throws IOException {
    replace(
        """
        {"@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}, ["more"]],
         "dc:title": "Two towns", "notes": []}
        """);

    assertThat(read()).isEqualTo(DatasetDescription.builder().title("Two towns").build());
    assertThat(problems)
        .containsExactly(
            "2:36 SHP-006 csv-metadata.json: TableGroup has no property \"notes\", ignored");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"@context\":   | 1:13 SYN-005 csv-metadata.json: the input ends inside",
        "{} {}             | 1:1 SHP-001 csv-metadata.json: the required property \"@context\"",
        "[]                | 1:1 SHP-002 csv-metadata.json: expected object, found list",
        "<html>            | 1:1 SYN-001 csv-metadata.json: not JSON",
        "''                | 1:1 SYN-001 csv-metadata.json: not JSON: empty",
        "{\"@context\": []} | 1:15 SHP-007 csv-metadata.json: the format version is \"\"",
        "{\"@context\": {}} | 1:14 SHP-007 csv-metadata.json: the format version is \"\"",
        "{\"@context\": [\"b:c\", 1]} | 1:15 SHP-007 csv-metadata.json: the format version is \"b:c\"",
        "{\"@context\": \"http://www.w3.org/ns/csvw\", \"dc:issued\": \"May\"}"
            + " | 1:56 SHP-003 csv-metadata.json: \"May\" is not a date",
        "{\"@context\": \"http://www.w3.org/ns/csvw\", \"dc:title\": {\"@id\": 1}}"
            + " | 1:55 SHP-001 csv-metadata.json: the required property \"@value\" is missing"
      })
  void brokenOrForeignMetadataAreAProblemWithItsPlace(String metadata, String problem)
      throws IOException {
    replace(metadata);

    assertThat(read()).isEqualTo(DatasetDescription.NONE);
    assertThat(problems).anySatisfy(one -> assertThat(one).startsWith(problem));
  }

  @Test
  void metadataThatAreTooLargeAreNotRead() throws IOException {
    write(WHOLE);
    byte[] large = new byte[Limits.DEFAULT.recordBytes() + 1];
    Arrays.fill(large, (byte) ' ');
    Files.write(folder.resolve(Csvw.FILE), large);

    assertThat(read()).isEqualTo(DatasetDescription.NONE);
    assertThat(problems)
        .containsExactly(
            "1:1 SYN-003 csv-metadata.json: limit exceeded: bytes in the metadata of tables, at"
                + " most 16777216");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"@context\": \"\ud800\"}", "\u0000", "{\"a\":1,\"a\":2}"})
  void whateverTheMetadataAreTheTablesAreRead(String metadata) throws IOException {
    write(WHOLE);
    Files.write(folder.resolve(Csvw.FILE), metadata.getBytes(UTF_8));

    assertThat(read()).isEqualTo(DatasetDescription.NONE);
    assertThat(problems).isNotEmpty();
  }
}
