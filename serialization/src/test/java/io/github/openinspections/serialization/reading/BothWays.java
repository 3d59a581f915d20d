package io.github.openinspections.serialization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.RecordText;

/** Reads a record on the fast path and with the binding tables, and compares the results. */
public final class BothWays {
  private BothWays() {}

  /**
   * Requires that the binding tables accept what the fast path accepts, with an equal value and the
   * same findings.
   *
   * @return whether the fast path accepts the record
   */
  public static boolean agree(byte[] json, Limits limits) {
    FastReader fast = new FastReader(limits);
    Inspection plain = fast.read(json, 0, json.length, FastReader.End.TEXT);
    if (plain == null) {
      return false;
    }
    RecordReader records = new RecordReader(limits);
    Entry expected = records.entry(1, text(json));
    Entry found = records.plain(1, text(json), plain, fast.findings());
    assertThat(Transcript.problems(found.problems()))
        .isEqualTo(Transcript.problems(expected.problems()));
    assertThat(found.inspection()).isEqualTo(expected.inspection());
    assertThat(found.id()).isEqualTo(expected.id());
    assertThat(expected.problems()).allMatch(problem -> problem.rule().equals("SHP-006"));
    return true;
  }

  private static RecordText text(byte[] json) {
    return new RecordText(json, 0, json.length, Position.of(1, 1, 0), true);
  }
}
