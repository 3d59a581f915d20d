package io.github.openinspections.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.examples.benchmarks.data.Corpus;
import io.github.openinspections.examples.benchmarks.data.Rewritten;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionSchema;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.InspectionsModule;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.PartialReport;
import io.github.openinspections.validation.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Work that is needed once is done once, and work that a clean record does not need is not done.
 */
class OnceTest {
  private static final int RECORDS = 100;
  private static final Corpus CLEAN = Corpus.clean(RECORDS);

  @Test
  void everyByteOfACleanFileIsTakenFromItsStreamOnce() throws IOException {
    for (Corpus corpus : List.of(CLEAN, Rewritten.list(CLEAN), Rewritten.envelope(CLEAN))) {
      AtomicLong taken = new AtomicLong();
      try (InputStream in = new CountedStream(corpus.lines(), taken);
          InspectionDataset dataset = DatasetReader.json().open(in)) {
        assertThat(DatasetValidator.standard().validate(dataset).records().valid())
            .isEqualTo(RECORDS);
      }
      assertThat(taken).hasValue(corpus.lines().length);
    }
  }

  /**
   * Uses the binding tables of all our readers, through a parser of the host, which can be counted.
   */
  @Test
  void everyTokenOfARecordIsReadOnceAndConvertedOnce() {
    JsonMapper mapper = JsonMapper.builder().addModule(new InspectionsModule()).build();
    InspectionWriter writer = InspectionWriter.json();
    for (int i = 0; i < RECORDS; i++) {
      String json = writer.toText(CLEAN.record(i));
      Inspection read;
      try (CountingParser parser = new CountingParser(mapper.createParser(json))) {
        read = mapper.readValue(parser, Inspection.class);
        assertThat(parser.tokens()).isEqualTo(tokens(mapper, json, token -> true));
        assertThat(parser.texts()).isEqualTo(tokens(mapper, json, OnceTest::isTextOrNumber));
      }
      assertThat(read).isEqualTo(CLEAN.record(i));
    }
  }

  /** A record that leaves the fast path is read twice. */
  @Test
  void noRecordLeavesTheFastPath() {
    for (Corpus corpus :
        List.of(Corpus.of(RECORDS), Rewritten.reversed(CLEAN), Rewritten.extended(CLEAN))) {
      byte[] lines = corpus.lines();
      FastReader reader = new FastReader(Limits.DEFAULT);
      int records = 0;
      for (int at = 0; at < lines.length; at = reader.end() + 1) {
        assertThat(reader.read(lines, at, lines.length, FastReader.End.LINE))
            .as("record %s", ++records)
            .isNotNull();
      }
      assertThat(records).isEqualTo(RECORDS);
    }
  }

  @Test
  void noRecordOfAListLeavesTheFastPath() {
    for (Corpus corpus : List.of(Rewritten.list(CLEAN), Rewritten.indented(CLEAN))) {
      byte[] list = corpus.lines();
      FastReader reader = new FastReader(Limits.DEFAULT);
      int records = 0;
      for (int at = begin(list, 0); at < list.length; at = begin(list, reader.end())) {
        assertThat(reader.read(list, at, list.length, FastReader.End.BRACE))
            .as("record %s", ++records)
            .isNotNull();
      }
      assertThat(records).isEqualTo(RECORDS);
    }
  }

  private static int begin(byte[] list, int from) {
    int at = from;
    while (at < list.length && list[at] != '{') {
      at++;
    }
    return at;
  }

  private static boolean isTextOrNumber(JsonToken token) {
    return token == JsonToken.VALUE_STRING || token.isNumeric();
  }

  private static int tokens(JsonMapper mapper, String json, Predicate<JsonToken> counted) {
    int count = 0;
    try (JsonParser parser = mapper.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        count += counted.test(token) ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void noPositionInACleanRecordIsLookedUp() throws IOException {
    assertThat(lookedFor(CLEAN)).isZero();
    assertThat(lookedFor(Corpus.broken(RECORDS))).isEqualTo(2L * RECORDS);
  }

  /** Returns how often the whole check and the check of each record ask for a position. */
  private static long lookedFor(Corpus corpus) throws IOException {
    AtomicLong asked = new AtomicLong();
    PartialReport report = DatasetValidator.standard().begin(0);
    try (InspectionDataset dataset = DatasetReader.json().open(corpus.lines())) {
      for (Entry entry : dataset) {
        Entry counted = counted(entry, asked);
        report.accept(counted);
        InspectionValidator.standard().validate(counted);
      }
      report.end(dataset);
    }
    assertThat(report.finish().records().read()).isEqualTo(RECORDS);
    return asked.get();
  }

  private static Entry counted(Entry entry, AtomicLong asked) {
    Locator locator =
        pointer -> {
          asked.incrementAndGet();
          return entry.locate(pointer);
        };
    return Entry.readable(
        entry.number(),
        entry.position(),
        entry.inspection().orElseThrow(),
        entry.problems(),
        locator);
  }

  @Test
  void schemaAndRulesAreCreatedOnce() {
    assertThat(InspectionSchema.inspection()).isSameAs(InspectionSchema.inspection());
    assertThat(InspectionSchema.dataset()).isSameAs(InspectionSchema.dataset());
    assertThat(RuleBook.standard()).isSameAs(RuleBook.standard());
    assertThat(DatasetValidator.standard()).isSameAs(DatasetValidator.standard());
    assertThat(InspectionValidator.standard()).isSameAs(InspectionValidator.standard());
  }

  /** Counts the bytes that are read from it. */
  private static final class CountedStream extends FilterInputStream {
    private final AtomicLong taken;

    CountedStream(byte[] bytes, AtomicLong taken) {
      super(new ByteArrayInputStream(bytes));
      this.taken = taken;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      taken.addAndGet(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      taken.addAndGet(Math.max(0, count));
      return count;
    }
  }
}
