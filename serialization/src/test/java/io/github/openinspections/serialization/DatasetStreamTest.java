package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.options.ReadProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data set as a stream: read once, closed, lost, watched. */
class DatasetStreamTest {
  private static final String A = Records.of("a");
  private static final String B = Records.of("b");
  private static final String LINES = A + "\n" + B + "\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,\n %s]",
        "%s\n\n%s\n",
        "{\"x-a\": \"é\", \"format\": \"openinspections/1\",\n \"inspections\": [%s, %s], \"x\": 1}",
        "\ufeff[%s, {\"id\": tru}, %s]",
        "nonsense\n%s\n%s",
        "{\n\"x-a\": %s,\n \"id\": \"é\", \"x-b\": %s, \"type\": \"x\"}",
        "[%s, %s",
        "%s\n{\"id\": \"b %s"
      })
  void tinyReadsChangeNothing(String form) throws IOException {
    byte[] json = form.formatted(A, B).getBytes(StandardCharsets.UTF_8);
    List<String> outcome = Transcript.dataset(json);

    assertThat(Transcript.dataset(DatasetReader.json().open(new Trickle(json)))).isEqualTo(outcome);
    assertThat(
            Transcript.dataset(DatasetReader.json().open(Channels.newChannel(new Trickle(json)))))
        .isEqualTo(outcome);
    assertThat(Transcript.dataset(DatasetReader.json().open(new ByteArrayInputStream(json))))
        .isEqualTo(outcome);
  }

  /** An object that is complete so far may be the first of many, however few bytes have come. */
  @Test
  void tinyReadsChangeNoLayoutWhereALineFollowsALine() throws IOException {
    for (String begin : List.of("{\"x-a\":[\n{}\n]}", "{\"x-a\":\n1}", "{\"b\":[\n{}]}", "5")) {
      for (int lines = 1; lines < 40; lines++) {
        byte[] json = (begin + "\n".repeat(lines) + B + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Transcript.dataset(DatasetReader.json().open(new Trickle(json))))
            .as("%s and %s lines", begin, lines)
            .isEqualTo(Transcript.dataset(json));
      }
    }
  }

  @Test
  void tinyReadsChangeNoLayoutWhereRecordsMustBeSmall() throws IOException {
    DatasetReader reader =
        DatasetReader.json(
            ReadOptions.builder().limits(Limits.builder().recordBytes(64).build()).build());
    for (int length : new int[] {100, 65_000, 66_000}) {
      String head = "{\n\"title\": \"" + "x".repeat(length) + "\",\n\"inspections\": [";
      byte[] json = (head + A + "]}").getBytes(StandardCharsets.UTF_8);

      assertThat(Transcript.dataset(reader.open(new Trickle(json))))
          .as("after %s bytes", head.length())
          .isEqualTo(Transcript.dataset(reader.open(json)));
    }
  }

  @Test
  void recordsLargerThanTheWindowAreRead() {
    String large = Records.with("'title': '" + "é".repeat(200_000) + "', 'topics': 5");
    String outcome = "SHP-002 /topics %s:200058@%s a: expected list, found number";

    assertThat(Transcript.dataset(A + "\n" + large + "\n" + B + "\n"))
        .containsExactly(
            "1 1:1@0 read a",
            "2 2:1@34 unreadable a",
            outcome.formatted(2, 34 + 400_057),
            "3 3:1@400094 read b");
    assertThat(Transcript.dataset("[" + A + ",\n" + large + ",\n" + B + "]"))
        .containsExactly(
            "1 1:2@1 read a",
            "2 2:1@36 unreadable a",
            outcome.formatted(2, 36 + 400_057),
            "3 3:1@400097 read b");
  }

  @Test
  void canBeReadOnlyOnce() {
    InspectionDataset dataset = open(LINES);

    assertThat(dataset.iterator().hasNext()).isTrue();
    assertThatThrownBy(dataset::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only once");
  }

  @Test
  void askingForMoreThanThereIsIsAMistake() {
    Iterator<Entry> entries = open(A).iterator();

    assertThat(entries.next().id()).contains("a");
    assertThat(entries.hasNext()).isFalse();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void askingWhetherThereIsMoreDoesNotSkip() {
    Iterator<Entry> entries = open(LINES).iterator();

    for (int asked = 0; asked < 3; asked++) {
      assertThat(entries.hasNext()).isTrue();
    }
    assertThat(entries.next().id()).contains("a");
    assertThat(entries.next().id()).contains("b");
    for (int asked = 0; asked < 3; asked++) {
      assertThat(entries.hasNext()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n", "[%s, %s]", "{\"format\": \"x\", \"inspections\": [%s, %s]}"})
  void anEntryIsLocatedWhileItIsTheCurrentOne(String form) {
    Iterator<Entry> entries = open(form.formatted(A, B)).iterator();
    Entry first = entries.next();

    assertThat(first.locate("/type")).isPresent();
    Entry second = entries.next();
    assertThat(first.locate("/type")).isEmpty();
    assertThat(second.locate("/type")).isPresent();
    assertThat(entries.hasNext()).isFalse();
    assertThat(second.locate("/type")).isEmpty();
  }

  @Test
  void closingEndsLocatingAndClosesTheStream() throws IOException {
    Trickle stream = new Trickle(LINES.getBytes(StandardCharsets.UTF_8));
    Entry first;
    try (InspectionDataset dataset = DatasetReader.json().open(stream)) {
      first = dataset.iterator().next();
      assertThat(first.locate("")).isPresent();
      assertThat(stream.closed()).isFalse();
    }

    assertThat(first.locate("")).isEmpty();
    assertThat(stream.closed()).isTrue();
  }

  @Test
  void closingClosesACompressedStreamToo() throws IOException {
    Trickle stream = new Trickle(GzipTest.gzip(LINES));
    DatasetReader.json().open(stream).close();

    assertThat(stream.closed()).isTrue();
  }

  @Test
  void aReaderOfOneRecordLeavesTheStreamOpen() throws IOException {
    Trickle stream = new Trickle(A.getBytes(StandardCharsets.UTF_8));

    assertThat(InspectionReader.json().read(stream).inspection()).isPresent();
    assertThat(stream.closed()).isFalse();
  }

  @Test
  void aLostFileThrows() throws IOException {
    byte[] start = (A + "\n" + "{\"id\"").getBytes(StandardCharsets.UTF_8);
    Iterator<Entry> entries =
        DatasetReader.json(ReadOptions.builder().layout(Layout.NDJSON).build())
            .open(new Trickle(start, true))
            .iterator();

    assertThat(entries.next().id()).contains("a");
    assertThatThrownBy(entries::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("lost");
    assertThatThrownBy(() -> DatasetReader.json().open(new Trickle(new byte[0], true)))
        .isInstanceOf(IOException.class)
        .hasMessage("lost");
  }

  @Test
  void aMissingFileThrows(@TempDir Path folder) {
    Path missing = folder.resolve("missing.json");

    assertThatThrownBy(() -> DatasetReader.json().open(missing))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> InspectionReader.json().read(missing))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFileIsNamedWithoutItsFolder(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("reviews.json"), LINES);
    try (InspectionDataset dataset = DatasetReader.json().open(file)) {
      assertThat(dataset.source()).contains("reviews.json");
    }
    try (InspectionDataset dataset = open(LINES)) {
      assertThat(dataset.source()).isEmpty();
    }
    assertThat(InspectionReader.json().read(Files.writeString(file, A)).id()).contains("a");
  }

  @Test
  void progressIsReportedAfterEveryRecord() throws IOException {
    List<String> outcome = new ArrayList<>();
    ReadProgress listener =
        (bytes, records, size) -> outcome.add(bytes + " " + records + " " + size.orElse(-1));
    DatasetReader reader = DatasetReader.json(ReadOptions.builder().progress(listener).build());
    byte[] json = LINES.getBytes(StandardCharsets.UTF_8);

    Transcript.dataset(reader.open(json));
    assertThat(outcome).containsExactly("33 1 68", "67 2 68", "68 2 68");
    outcome.clear();
    Transcript.dataset(reader.open(new ByteArrayInputStream(json)));
    assertThat(outcome).containsExactly("33 1 -1", "67 2 -1", "68 2 -1");
  }

  @Test
  void aDatasetIsReadNoFurtherThanItIsAskedFor() throws IOException {
    byte[] json = (LINES + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    Trickle stream = new Trickle(json);
    Iterator<Entry> entries = DatasetReader.json().open(stream).iterator();
    entries.next();

    assertThat(stream.given()).isLessThan(LINES.length());
  }

  @Test
  void readingRulesAreListed() {
    assertThat(open(LINES).readingRules()).isEqualTo(ReadingRule.ofJson());
  }

  @Test
  void theStartOfARecordIsReported() {
    assertThat(open("\n  " + A).iterator().next().position()).contains(Position.of(2, 3, 3));
  }

  private static InspectionDataset open(String json) {
    return DatasetReader.json().open(json.getBytes(StandardCharsets.UTF_8));
  }
}
