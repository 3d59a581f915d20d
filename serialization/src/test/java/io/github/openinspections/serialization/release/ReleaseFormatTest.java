package io.github.openinspections.serialization.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.AnyLanguage;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.InspectionSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons of releases as JSON, SARIF and text. */
class ReleaseFormatTest {
  private static final Path FILE =
      Path.of("src", "main", "resources", "META-INF", "openinspections", "diff.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.diff());

  private static final String OLD =
      """
      {"id":"kept","type":"inspection","asOf":"2026-05-31"}
      {"id":"graded","type":"inspection","fieldwork":["2025-03-04"],"judgements":[{"aspect":"care-leavers","grade":{"scale":"ofsted-four-point","level":"good"},"label":"Good"}]}
      {"id":"revised","type":"inspection","fieldwork":["2025-03-05"],"judgements":[{"aspect":"care-leavers","grade":{"scale":"ofsted-four-point","level":"good"},"label":"Good"}]}
      {"id":"oak/2025-01-02","type":"inspection","identifiers":{"case":"77"},"inspected":[{"name":"Oak House"}],"fieldwork":["2025-01-02"]}
      {"id":"closed","type":"inspection","inspected":[{"name":"Elm House"}]}
      {"id":"ash/2023","type":"inspection","inspected":[{"name":"Ash House"}],"fieldwork":["2023"]}
      {"id":"fir/2024","type":"inspection","inspected":[{"name":"Fir House"}],"fieldwork":["2024"]}
      """;
  private static final String NEW =
      """
      {"id":"kept","type":"inspection","asOf":"2026-06-30"}
      {"id":"graded","type":"inspection","fieldwork":["2025-03-04"],"judgements":[{"aspect":"care-leavers","grade":{"scale":"ofsted-four-point","level":"inadequate"},"label":"Inadequate"}]}
      {"id":"revised","type":"inspection","fieldwork":["2025-03-05"],"judgements":[{"aspect":"care-leavers","grade":{"scale":"ofsted-four-point","level":"inadequate"},"label":"Inadequate [r]"}]}
      {"id":"oak/2025-02-01","type":"inspection","identifiers":{"case":"77"},"inspected":[{"name":"Oak House"}],"fieldwork":["2025-02-01"]}
      {"id":"ash/2026","type":"inspection","inspected":[{"name":"Ash House"}],"fieldwork":["2026-06"]}
      {"id":"fir/2022","type":"inspection","inspected":[{"name":"Fir House"}],"fieldwork":["2022"]}
      {"id":"unread","type":4}
      """;

  private static ReleaseComparison comparison() throws IOException {
    return ReleaseComparison.of(
        () -> DatasetReader.json().open(new ByteArrayInputStream(OLD.getBytes(UTF_8)), "may.json"),
        () ->
            DatasetReader.json().open(new ByteArrayInputStream(NEW.getBytes(UTF_8)), "june.json"));
  }

  private static String text(ReleaseFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(comparison(), out);
    return out.toString(UTF_8);
  }

  static List<ReleaseFormat> formats() {
    return List.of(ReleaseFormat.json(), ReleaseFormat.sarif(), ReleaseFormat.text());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void isWhatItWas(int format) throws IOException {
    ReleaseFormat one = formats().get(format);

    Golden.assertSame("diff." + one.fileExtension() + ".golden", text(one));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void saysThatItDoesNotKnowWhy(int format) throws IOException {
    assertThat(text(formats().get(format)))
        .contains("It is not the inspectorate's")
        .contains("did not; the files do not say why")
        .contains("No failing follows")
        .contains("may.json", "june.json", "2026-05-31", "2026-06-30");
  }

  @Test
  void textIsInTheLanguageOfTheReader() throws IOException {
    String pseudo = text(ReleaseFormat.text(AnyLanguage.LANGUAGE));

    assertThat(pseudo.replaceAll("[⟦⟧]", "")).isEqualTo(text(ReleaseFormat.text()));
    assertThat(pseudo.replaceAll("⟦[^⟧]*⟧|/[A-Za-z0-9/]+", " ").split("[^A-Za-z]+"))
        .allMatch(word -> word.equals("NOTE") || (OLD + NEW + "may.json june.json").contains(word));
  }

  @Test
  void theMessagesOfSarifAreInTheLanguageOfTheReader() throws IOException {
    String pseudo = text(ReleaseFormat.sarif(AnyLanguage.LANGUAGE));

    assertThat(pseudo.replaceAll("[⟦⟧]", "")).isEqualTo(text(ReleaseFormat.sarif()));
    assertThat(pseudo.lines().filter(line -> line.contains("\"text\"")))
        .isNotEmpty()
        .allMatch(line -> line.contains("⟦"));
  }

  @Test
  void aLogSaysHowManyChangesItDoesNotList() throws IOException {
    ReleaseComparison few =
        ReleaseComparison.of(
            () -> DatasetReader.json().open(OLD.getBytes(UTF_8)),
            () -> DatasetReader.json().open(NEW.getBytes(UTF_8)),
            Vocabulary.standard(),
            1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseFormat.sarif().write(few, out);
    JsonNode run = new JsonMapper().readTree(out.toByteArray()).get("runs").get(0);

    assertThat(run.get("properties").get("records").get("unreadable").asInt()).isEqualTo(1);
    Map<String, String> counts = new HashMap<>();
    for (JsonNode count : run.get("properties").get("counts")) {
      counts.put(
          count.get("rule").asString(),
          count.get("listed").asInt() + " of " + count.get("count").asInt());
    }
    assertThat(counts)
        .containsEntry("added", "1 of 2")
        .containsEntry("gradesChangedSameDates", "1 of 1")
        .containsEntry("notCompared", "1 of 1");
  }

  @Test
  void aLogOfAReleaseThatWasNotReadToItsEndIsNotComplete() throws IOException {
    byte[] cut = ("[" + OLD.lines().findFirst().orElseThrow() + ",{\"id").getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReleaseFormat.sarif()
        .write(
            ReleaseComparison.of(
                () -> DatasetReader.json().open(OLD.getBytes(UTF_8)),
                () -> DatasetReader.json().open(cut)),
            out);

    assertThat(out.toString(UTF_8))
        .contains("\"executionSuccessful\": false", "The new release was not read to its end");
  }

  @Test
  void theJsonIsWhatTheSchemaSays() throws IOException {
    assertThat(SCHEMA.validate(text(ReleaseFormat.json()), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void thePublishedFileIsWhatTheTablesSay() {
    Golden.assertSame(FILE, InspectionSchema.diff());
  }
}
