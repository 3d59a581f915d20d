package io.github.openinspections.serialization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.serialization.Transcript;
import io.github.openinspections.serialization.json.fast.FastReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.RecordText;
import java.util.Arrays;

/** Reads a record on the fast path and with the binding tables, and compares the results. */
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

  private static RecordText text(byte[] json) {
    return new RecordText(json, 0, json.length, Position.of(1, 1, 0), true);
  }
}
