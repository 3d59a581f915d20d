package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of lines gives the same report whether one thread reads it or several. */
class FilePartsTest {
  private static final DatasetValidator VALIDATOR =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK)).listing(3);

  @TempDir Path folder;

  @Property(tries = 150)
  void partsOfAFileGiveTheReportOfTheWhole(
      @ForAll("files") String text, @ForAll @IntRange(min = 1, max = 7) int parts)
      throws IOException {
    Path file = Files.createTempFile("parts", ".ndjson");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));

      assertThat(inParts(file, parts, threads)).isEqualTo(whole(file));
    } finally {
      threads.shutdown();
      Files.delete(file);
    }
  }

  @Property(tries = 150)
  void partsReadOnManyMachinesGiveTheReportOfTheWhole(
      @ForAll("files") String text, @ForAll @IntRange(min = 1, max = 60) int size)
      throws IOException {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    assertThat(DatasetReader.json().isSplittable(new ByteArrayInputStream(file))).isTrue();

    PartialReport all = VALIDATOR.begin(-1);
    for (int start = 0; start < file.length; start = behindLine(file, start + size)) {
      byte[] part = Arrays.copyOfRange(file, start, behindLine(file, start + size));
      PartialReport report = VALIDATOR.begin(start);
      try (InspectionDataset dataset =
          DatasetReader.json().openPart(new ByteArrayInputStream(part), "lines", start)) {
        dataset.forEach(report::accept);
        report.end(dataset);
      }
      all.merge(Travel.sent(report));
    }

    try (InspectionDataset whole =
        DatasetReader.json().open(new ByteArrayInputStream(file), "lines")) {
      assertThat(all.finish()).isEqualTo(VALIDATOR.validate(whole));
    }
  }

  private static int behindLine(byte[] file, int from) {
    int at = from;
    while (at < file.length && file[at - 1] != '\n') {
      at++;
    }
    return Math.min(at, file.length);
  }

  @Test
  void filesThatCannotBeSplitAreNotSplittable() throws IOException {
    for (String text :
        List.of("[" + record(1) + "]", "{\"inspections\": []}", "", "\u001f\u008b")) {
      byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
      assertThat(DatasetReader.json().isSplittable(new ByteArrayInputStream(file)))
          .as(text)
          .isFalse();
    }
    byte[] table = "LA Name,Overall\nFife,Good\n".getBytes(StandardCharsets.UTF_8);
    assertThat(DatasetReader.csv(ReadOptions.DEFAULT).isSplittable(new ByteArrayInputStream(table)))
        .isFalse();
  }

  @Test
  void anUnreadableFileIsClosed() {
    for (int i = 0; i < 2; i++) {
      boolean part = i == 0;
      AtomicInteger closed = new AtomicInteger();
      InputStream lost =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw new IOException("gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
              throw new IOException("gone");
            }

            @Override
            public void close() {
              closed.incrementAndGet();
            }
          };

      assertThatThrownBy(
              () -> {
                if (part) {
                  DatasetReader.json().openPart(lost, "lines", 0);
                } else {
                  DatasetReader.json().isSplittable(lost);
                }
              })
          .hasMessage("gone");
      assertThat(closed).hasPositiveValue();
    }
  }

  @Provide
  Arbitrary<String> files() {
    Arbitrary<String> records =
        Combinators.combine(
                Arbitraries.of("a", "b", "c", "d"),
                Arbitraries.of(
                    "\"title\": \"é😀\"",
                    "\"fieldwork\": [\"2014-02\"]",
                    "\"fieldwork\": [\"20/08/2016\"]",
                    "\"colour\": 1",
                    "\"followUp\": {\"of\": \"a\", \"ordinal\": 1}",
                    "\"followUp\": {\"of\": \"d\"}, \"progress\": [{\"priorityArea\": \"x\"}]"))
            .as((id, more) -> "{\"id\": \"" + id + "\", \"type\": \"inspection\", " + more + "}");
    Arbitrary<String> lines =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(10, records),
            net.jqwik.api.Tuple.of(
                1,
                Arbitraries.of("", "  ", "{", "}", "\u001f\u008b", "{\"id\": \"a\"} {", "null")));
    Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\n\n");
    return Combinators.combine(
            Arbitraries.of("", "\ufeff"),
            Combinators.combine(lines, ends).as((line, end) -> line + end).list().ofMaxSize(12),
            records,
            Arbitraries.of("", "\n", "\n \n"))
        .as((mark, before, last, end) -> mark + records(before) + last + end);
  }

  /** Two whole records must come first, or the file is not one of lines. */
  private static String records(List<String> lines) {
    String first = "{\"id\": \"first\", \"type\": \"inspection\"}\n";
    return first + first.replace("first", "second") + String.join("", lines);
  }

  private static ValidationReport whole(Path file) throws IOException {
    try (InspectionDataset dataset = DatasetReader.json().open(file)) {
      return VALIDATOR.validate(dataset);
    }
  }

  private static ValidationReport inParts(Path file, int parts, ExecutorService threads)
      throws IOException {
    List<InspectionDataset> opened = DatasetReader.json().openParts(file, parts);
    try {
      assertThat(opened).hasSizeBetween(1, parts);
      return VALIDATOR.validate(opened, threads);
    } finally {
      for (InspectionDataset part : opened) {
        part.close();
      }
    }
  }

  @Test
  void aFileIsSplitIntoTheRequestedPartsAtLineEnds() throws IOException {
    Path file = write("lines.ndjson", 100);

    List<Long> counts = new ArrayList<>();
    for (InspectionDataset part : DatasetReader.json().openParts(file, 4)) {
      long count = 0;
      for (Entry entry : part) {
        assertThat(entry.number()).isEqualTo(++count);
        assertThat(entry.position().orElseThrow().line()).isEqualTo(count);
        assertThat(entry.inspection()).isPresent();
      }
      counts.add(count);
      part.close();
    }

    assertThat(counts).hasSize(4).allSatisfy(count -> assertThat(count).isBetween(23L, 27L));
    assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(100);
  }

  @Test
  void aFileWithoutOneRecordPerLineIsOnePart() throws IOException {
    Path list = folder.resolve("list.json");
    Files.writeString(list, "[" + record(1) + ",\n" + record(2) + "]");

    List<InspectionDataset> parts = DatasetReader.json().openParts(list, 4);

    assertThat(parts).hasSize(1);
    assertThat(VALIDATOR.validate(parts.get(0)).records().read()).isEqualTo(2);
    parts.get(0).close();
  }

  @Test
  void progressIsThatOfTheWholeFile() throws IOException {
    Path file = write("lines.ndjson", 50);
    List<Long> bytes = new ArrayList<>();
    List<Long> records = new ArrayList<>();
    ReadOptions watched =
        ReadOptions.builder()
            .progress(
                (read, number, size) -> {
                  bytes.add(read);
                  records.add(number);
                  assertThat(size).hasValue(file.toFile().length());
                })
            .build();

    List<InspectionDataset> parts = DatasetReader.json(watched).openParts(file, 3);
    ValidationReport report = VALIDATOR.validate(parts, Runnable::run);

    assertThat(report.records().read()).isEqualTo(50);
    assertThat(bytes).isSorted().endsWith(Files.size(file));
    assertThat(records).isSorted();
    for (InspectionDataset part : parts) {
      part.close();
    }
  }

  @Test
  void aCancelledReadingIsNotComplete() throws IOException {
    Path file = write("lines.ndjson", 50);
    AtomicInteger asked = new AtomicInteger();
    ReadOptions options =
        ReadOptions.builder().cancelled(() -> asked.incrementAndGet() > 10).build();

    ValidationReport report;
    try (InspectionDataset dataset = DatasetReader.json(options).open(file)) {
      report = VALIDATOR.validate(dataset);
    }

    assertThat(report.complete()).isFalse();
    assertThat(report.records().read()).isEqualTo(10);
    assertThat(report.stopped().orElseThrow().reason()).startsWith("cancelled");
    assertThat(report.stopped().orElseThrow().position().orElseThrow().line()).isEqualTo(10);
  }

  @Test
  void aReadFailureIsThrownUnchanged() throws IOException {
    InputStream lost =
        new SequenceInputStream(
            new ByteArrayInputStream((record(1) + "\n").getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("lost");
              }

              @Override
              public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("lost");
              }
            });
    try (InspectionDataset whole = DatasetReader.json().open(write("lines.ndjson", 50));
        InspectionDataset part = DatasetReader.json().openPart(lost, "lines.ndjson", 1000)) {
      assertThatThrownBy(() -> VALIDATOR.validate(List.of(whole, part), Runnable::run))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("lost");
    }
  }

  private Path write(String name, int records) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < records; i++) {
      text.append(record(i)).append('\n');
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private static String record(int number) {
    return "{\"id\": \"example/" + number + "\", \"type\": \"inspection\", \"title\": \"one\"}";
  }
}
