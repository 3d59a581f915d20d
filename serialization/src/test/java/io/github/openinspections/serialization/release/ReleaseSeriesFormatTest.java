package io.github.openinspections.serialization.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openinspections.core.release.ReleaseSeries;
import io.github.openinspections.core.release.ReopenableDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.Golden;
import io.github.openinspections.serialization.InspectionSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several releases as JSON and text. */
class ReleaseSeriesFormatTest {
  private static final Path FILE =
      Path.of("src", "main", "resources", "META-INF", "openinspections", "releases.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(InspectionSchema.releases());

  private static final String KEPT =
      """
      {"id":"kept","type":"inspection","asOf":"%s"}
      """;
  private static final String GRADED =
      """
      {"id":"graded","type":"inspection","fieldwork":["2025-03-04"],"judgements":[{"aspect":"care-leavers","grade":{"scale":"ofsted-four-point","level":"%s"}}]}
      """;
  private static final String BACK =
      """
      {"id":"back${7*7}\\u001b[31m","type":"inspection","inspected":[{"name":"Elm House"}]}
      """;

  private static ReopenableDataset release(String name, String text) {
    return () -> DatasetReader.json().open(new ByteArrayInputStream(text.getBytes(UTF_8)), name);
  }

  private static String text(ReleaseSeriesFormat format) throws IOException {
    ReleaseSeries series =
        ReleaseSeries.of(
            List.of(
                release("may", KEPT.formatted("2026-05-31") + GRADED.formatted("good") + BACK),
                release("june", KEPT.formatted("2026-06-30") + GRADED.formatted("inadequate")),
                release("july", KEPT.formatted("2026-07-31") + BACK)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(series, out);
    return out.toString(UTF_8);
  }

  @ParameterizedTest
  @EnumSource(ReleaseSeriesFormat.class)
  void isWhatItWas(ReleaseSeriesFormat format) throws IOException {
    String extension = format == ReleaseSeriesFormat.JSON ? "json" : "txt";

    Golden.assertSame("releases." + extension + ".golden", text(format));
  }

  @ParameterizedTest
  @EnumSource(ReleaseSeriesFormat.class)
  void saysThatItDoesNotKnowWhy(ReleaseSeriesFormat format) throws IOException {
    assertThat(text(format))
        .contains("It is not the inspectorate's")
        .contains("did not; the files do not say why")
        .contains("2026-05-31", "2026-06-30", "2026-07-31")
        .doesNotContain("\u001b");
  }

  @Test
  void theJsonIsWhatTheSchemaSays() throws IOException {
    assertThat(SCHEMA.validate(text(ReleaseSeriesFormat.JSON), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void thePublishedFileIsWhatTheTablesSay() {
    Golden.assertSame(FILE, InspectionSchema.releases());
  }
}
