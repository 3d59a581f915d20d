package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.options.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What writers refuse, since no reader could read it back. */
class RefusalsTest {
  private static final Inspection LEAST =
      Inspection.builder().id("a").type(InspectionType.of("inspection")).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "{",
        "[1",
        "1 2",
        "{} {}",
        "1,",
        "01",
        "NaN",
        "'a",
        "{'\\ud800': 1}",
        "// comment\n1"
      })
  void anExtensionThatIsNotJson(String json) {
    Inspection bad = LEAST.withExtensions(Extension.of("x-a", Records.json(json)));

    assertRefused(bad, "The extension \"x-a\" of Inspection is not JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'a': 1, 'a': 2}", "[{'a': {'b': 1, 'b': 1}}]"})
  void anExtensionWithAPropertyTwice(String json) {
    Inspection bad = LEAST.withExtensions(Extension.of("x-a", Records.json(json)));

    assertRefused(bad, "The extension \"x-a\" of Inspection has a property twice");
  }

  @Test
  void anExtensionThatIsTooDeep() {
    String message = "The extension \"x-a\" of Inspection is nested deeper than 5000";
    for (int depth : new int[] {5001, 1_000_000}) {
      String open = "[".repeat(depth);
      assertRefused(LEAST.withExtensions(Extension.of("x-a", open)), message);
      assertRefused(LEAST.withExtensions(Extension.of("x-a", open + "]".repeat(depth))), message);
    }
  }

  @Test
  void anExtensionOfAKnownName() {
    assertRefused(
        LEAST.withExtensions(Extension.of("title", "1")),
        "Inspection has the property \"title\" already: rename the extension");
    assertRefused(
        LEAST.withAreas(Area.builder().addExtensions(Extension.of("code", "1")).build()),
        "Area has the property \"code\" already");
  }

  @Test
  void anExtensionTwice() {
    assertRefused(
        LEAST.withExtensions(Extension.of("x-a", "1"), Extension.of("x-a", "1")),
        "Inspection has the property \"x-a\" already");
  }

  @Test
  void aNameWithAnUnpairedSurrogate() {
    for (String name : List.of("\ud800", "a\udfff", "\udc00\ud800")) {
      assertRefused(LEAST.withExtensions(Extension.of(name, "1")), "has an unpaired surrogate");
      assertRefused(
          Inspection.builder().from(LEAST).putIdentifiers(name, "1").build(),
          "has an unpaired surrogate");
    }
    assertThat(Written.text(Written.compact(LEAST.withExtensions(Extension.of("😀", "1")))))
        .contains("\"😀\":1");
  }

  @Test
  void anEnvelopeThatSpeaksOfItsRecordsTwice() {
    DatasetDescription description =
        DatasetDescription.builder().addExtensions(Extension.of("inspections", "[]")).build();

    assertThatThrownBy(() -> Written.envelope(description, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Dataset has the property \"inspections\" already");
  }

  @Test
  void aStreamThatFailsIsTheCallersToSee() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    List<Inspection> one = List.of(LEAST);

    assertThatThrownBy(() -> InspectionWriter.json().write(LEAST, failing))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk full");
    for (Layout layout : Layout.values()) {
      assertThatThrownBy(() -> DatasetWriter.json(layout).write(one, failing))
          .isExactlyInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
  }

  @Test
  void theCallersStreamStaysOpen() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream open =
        new OutputStream() {
          @Override
          public void write(int b) {
            bytes.write(b);
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    for (Layout layout : Layout.values()) {
      DatasetWriter.json(layout).write(List.of(LEAST), open);
    }
    InspectionWriter.json().write(LEAST, open);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("}\n");
  }

  /** With its brackets closed, half a file would be taken for all of it. */
  @ParameterizedTest
  @EnumSource(names = {"ARRAY", "ENVELOPE"})
  void aFileThatIsNotFinishedIsSeenToBeCutOff(Layout layout) {
    DatasetWriter writer = DatasetWriter.json(layout);
    Inspection bad = LEAST.withExtensions(Extension.of("x-a", "{"));
    Iterable<Inspection> failing = () -> Stream.of(LEAST, bad).map(RefusalsTest::orFail).iterator();

    assertCutOff(writer, List.of(LEAST, bad), 1);
    assertCutOff(writer, failing, 1);
    assertCutOff(writer, List.of(bad), 0);
  }

  @Test
  void anEnvelopeWhoseDescriptionIsNotFinishedIsSeenToBeCutOff() {
    DatasetDescription bad =
        DatasetDescription.builder().addExtensions(Extension.of("x-a", "{")).build();

    assertCutOff(DatasetWriter.json(Layout.ENVELOPE).describedBy(bad), List.of(LEAST), 0);
  }

  private static Inspection orFail(Inspection inspection) {
    if (!inspection.extensions().isEmpty()) {
      throw new IllegalArgumentException("the source of the inspections failed");
    }
    return inspection;
  }

  private static void assertCutOff(
      DatasetWriter writer, Iterable<Inspection> inspections, int whole) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> writer.write(inspections, out))
        .isInstanceOf(IllegalArgumentException.class);

    List<String> outcome = Transcript.dataset(out.toByteArray());
    assertThat(outcome).filteredOn(line -> line.contains(" read ")).hasSize(whole);
    assertThat(outcome).filteredOn(line -> line.startsWith("SYN-005 ")).hasSize(1);
    assertThat(outcome).last().asString().startsWith("stop ");
  }

  private static void assertRefused(Inspection inspection, String message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> InspectionWriter.json().write(inspection, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
    assertThat(out.size()).isZero();
  }
}
