package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.report.AcceptedFindingsJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that nobody should make work, or throw what is documented, with a sentence. */
class OddCallsTest {
  private static final String TWO = "[" + Records.of("a") + "," + Records.of("b") + "]";

  @ParameterizedTest
  @MethodSource("callsWithNull")
  void nullIsNamed(ThrowingCallable call) {
    assertThatNullPointerException()
        .isThrownBy(call)
        .withMessageMatching("The (stream|text|file|channel|source|name) is null");
  }

  @SuppressWarnings("NullAway") // what a caller without null checks can do
  static List<ThrowingCallable> callsWithNull() {
    DatasetReader reader = DatasetReader.any(ReadOptions.DEFAULT);
    InputStream empty = InputStream.nullInputStream();
    return List.of(
        () -> reader.open((Path) null),
        () -> reader.open((byte[]) null),
        () -> reader.open((InputStream) null),
        () -> reader.open((ReadableByteChannel) null),
        () -> reader.open(null, "name"),
        () -> reader.open(empty, null),
        () -> reader.openParts(null, 2),
        () -> reader.openPart(null, "name", 0),
        () -> reader.openPart(empty, null, 0),
        () -> reader.isSplittable(null),
        () -> DatasetReader.draftMapping(null),
        () -> DatasetReader.draftMapping(null, "name"),
        () -> DatasetReader.draftMapping(empty, null),
        () -> InspectionReader.json().read((byte[]) null),
        () -> InspectionReader.json().read((String) null),
        () -> InspectionReader.json().read((InputStream) null),
        () -> InspectionReader.json().read((Path) null),
        () -> ValidationReportReader.json().read((byte[]) null),
        () -> ValidationReportReader.json().read((InputStream) null));
  }

  @ParameterizedTest
  @MethodSource("callsWithAStreamThatGivesNothing")
  void aStreamThatReturnsZeroForEverIsAnError(ThrowingCallable call) {
    assertThatIOException()
        .isThrownBy(call)
        .withMessage("The stream returned no bytes 1000 times in succession: it must wait");
  }

  static List<ThrowingCallable> callsWithAStreamThatGivesNothing() {
    DatasetReader reader = DatasetReader.any(ReadOptions.DEFAULT);
    return List.of(
        () -> reader.open(new Stalled(0)),
        () -> reader.open(new Stalled(1), "name"),
        () -> reader.openPart(new Stalled(0), "name", 0),
        () -> reader.isSplittable(new Stalled(20)),
        () -> DatasetReader.draftMapping(new Stalled(5), "name"),
        () -> InspectionReader.json().read(new Stalled(9)),
        () -> ValidationReportReader.json().read(new Stalled(0)),
        () -> AcceptedFindingsJson.read(new Stalled(0)),
        () -> TableMapping.read(new Stalled(3)),
        () -> Vocabulary.standard().withFacts(new Stalled(3)));
  }

  @Test
  void aStreamThatReturnsZeroNowAndThenIsRead() throws IOException {
    InputStream hesitant =
        new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8)) {
          private int calls;

          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return ++calls % 7 == 0 ? super.read(into, from, Math.min(length, 3)) : 0;
          }
        };

    assertThat(Transcript.dataset(DatasetReader.json().open(hesitant)))
        .isEqualTo(Transcript.dataset(TWO));
  }

  @ParameterizedTest
  @MethodSource("files")
  void afterClosingNothingIsRead(String name, String text, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    InspectionDataset dataset = DatasetReader.any(ReadOptions.DEFAULT).open(file);
    Iterator<Entry> entries = dataset.iterator();
    assertThat(entries.hasNext()).isTrue();
    dataset.close();

    assertClosed(entries::hasNext);
    assertClosed(entries::next);
    assertClosed(dataset::iterator);
    assertThatCode(dataset::close).doesNotThrowAnyException();
    assertThat(dataset.source()).contains(name);
    assertThat(dataset.complete()).isTrue();
    assertThat(dataset.position()).isPresent();
    assertThat(dataset.problems()).isEmpty();
  }

  static List<Object[]> files() {
    return List.of(
        new Object[] {"list.json", TWO},
        new Object[] {"lines.ndjson", Records.of("a") + "\n" + Records.of("b")},
        new Object[] {"single.json", "{\n" + Records.of("a").substring(1)});
  }

  @Test
  void anIterationThatHasEndedHasNoNextAfterClosingEither() throws IOException {
    InspectionDataset dataset = DatasetReader.json().open(TWO.getBytes(StandardCharsets.UTF_8));
    Iterator<Entry> entries = dataset.iterator();
    entries.forEachRemaining(entry -> {});
    dataset.close();

    assertThat(entries.hasNext()).isFalse();
  }

  private static void assertClosed(ThrowingCallable call) {
    assertThatIllegalStateException()
        .isThrownBy(call)
        .withMessage("The data set is closed: open it again to read it");
  }

  /** Gives a few bytes of JSON, then zero bytes for ever. */
  private static final class Stalled extends InputStream {
    private final byte[] bytes = "{                   ".getBytes(StandardCharsets.UTF_8);
    private int left;

    Stalled(int given) {
      left = given;
    }

    @Override
    public int read() throws IOException {
      throw new IOException("read in another way");
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = Math.min(left, length);
      System.arraycopy(bytes, 0, into, from, count);
      left -= count;
      return count;
    }
  }
}
