package io.github.openinspections.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The classes that users meet first have an example in their Javadoc that prints what its comments
 * say.
 */
class JavadocTest {
  private static final Path ROOT = Path.of("..", "..");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core/dataset/Entry",
        "core/dataset/InspectionDataset",
        "core/history/InspectionHistory",
        "core/place/Places",
        "core/profile/ProfileCollector",
        "core/release/Comparison",
        "core/release/ReleaseSeries",
        "core/time/DateInterval",
        "serialization/DatasetReader",
        "serialization/csv/FollowUpColumns",
        "serialization/tables/TableWriter",
        "validation/DatasetValidator",
        "validation/PartialReport",
        "validation/RuleBook",
        "validation/rule/Rule"
      })
  void theExamplesPrintWhatTheirCommentsSay(String type) throws Exception {
    List<Snippet> examples = Snippet.ofJavadoc(source(type));

    assertThat(examples).as("examples of %s", type).isNotEmpty();
    for (int i = 0; i < examples.size(); i++) {
      Snippet example = examples.get(i);
      assertThat(example.output()).as("output of example %s of %s", i + 1, type).isNotEmpty();
      assertThat(example.run("Example" + i, folder)).isEqualTo(example.output());
    }
  }

  private static String source(String type) throws IOException {
    String module = type.substring(0, type.indexOf('/'));
    return Files.readString(
        ROOT.resolve(module)
            .resolve("src/main/java/io/github/openinspections")
            .resolve(type + ".java"));
  }
}
