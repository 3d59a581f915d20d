package io.github.openinspections.serialization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.source.ByteInput;
import io.github.openinspections.serialization.source.RecordText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads on the fast path and with the binding tables, and compares the results. */
public final class BothWays {
  private BothWays() {}

  /**
   * Requires that the binding tables accept what the fast path accepts, with an equal value and the
   * same findings, whatever ends the record.
   *
   * @return whether the fast path accepts the record
   */
  public static boolean agree(byte[] json, Limits limits) {
    FastReader fast = new FastReader(limits);
    Inspection plain = fast.read(json, 0, json.length, FastReader.End.TEXT);
    byte[] followed = Arrays.copyOf(json, json.length + 1);
    followed[json.length] = ',';
    Inspection inList = fast.read(followed, 0, followed.length, FastReader.End.BRACE);
    if (inList != null) {
      byte[] alone = Arrays.copyOf(json, fast.end());
      agree(alone, inList, fast, limits);
    }
    followed[json.length] = '\n';
    if (firstLineFeed(json) < 0) {
      assertThat(fast.read(followed, 0, followed.length, FastReader.End.LINE)).isEqualTo(plain);
    }
    if (plain == null) {
      return false;
    }
    assertThat(inList).isEqualTo(plain);
    fast.read(json, 0, json.length, FastReader.End.TEXT);
    agree(json, plain, fast, limits);
    return true;
  }

  private static int firstLineFeed(byte[] json) {
    int at = 0;
    while (at < json.length && json[at] != '\n') {
      at++;
    }
    return at < json.length ? at : -1;
  }

  private static void agree(byte[] json, Inspection plain, FastReader fast, Limits limits) {
    RecordReader records = new RecordReader(limits);
    Entry expected = records.entry(1, text(json));
    Entry found = records.plain(1, text(json), plain, fast.findings());
    assertThat(Transcript.problems(found.problems()))
        .isEqualTo(Transcript.problems(expected.problems()));
    assertThat(found.inspection()).isEqualTo(expected.inspection());
    assertThat(found.id()).isEqualTo(expected.id());
    assertThat(expected.problems()).allMatch(problem -> problem.rule().equals("SHP-006"));
  }

  /** Requires that the fast path changes nothing of what a file is read as. */
  public static void agreeOnFile(byte[] file, ReadOptions options) {
    RecordReader fast = new RecordReader(options.limits());
    RecordReader careful = new RecordReader(options.limits(), options.limits().withTextLength(1));
    assertThat(Transcript.dataset(open(file, options, fast)))
        .isEqualTo(Transcript.dataset(open(file, options, careful)));
    assertThat(inspections(open(file, options, fast)))
        .isEqualTo(inspections(open(file, options, careful)));
  }

  private static InspectionDataset open(byte[] file, ReadOptions options, RecordReader records) {
    try {
      RecordSource source =
          new JsonFormat(options, records).open(ByteInput.of(new ByteArrayInputStream(file)));
      return new StreamedDataset(Optional.empty(), source, options, OptionalLong.empty());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static List<Optional<Inspection>> inspections(InspectionDataset dataset) {
    List<Optional<Inspection>> inspections = new ArrayList<>();
    dataset.forEach(entry -> inspections.add(entry.inspection()));
    return inspections;
  }

  private static RecordText text(byte[] json) {
    return new RecordText(json, 0, json.length, Position.of(1, 1, 0), true);
  }
}
