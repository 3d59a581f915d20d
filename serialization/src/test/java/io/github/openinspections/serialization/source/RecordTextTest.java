package io.github.openinspections.serialization.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.problem.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Positions in a record: right in any order, and never a pass over the text for each. */
class RecordTextTest {
  private static final Position START = Position.of(7, 3, 100);

  @Property
  void anyOrderGivesWhatAPassOverTheTextGives(
      @ForAll @StringLength(max = 4000) @CharRange(from = 'a', to = 'c') @Chars({'\n', 'é', '€'})
          String text,
      @ForAll @Size(max = 20) List<@IntRange(min = -2, max = 9000) Integer> asked,
      @ForAll @IntRange(max = 5) int before) {
    byte[] record = text.getBytes(StandardCharsets.UTF_8);
    byte[] window = new byte[before + record.length];
    System.arraycopy(record, 0, window, before, record.length);
    RecordText places = new RecordText(window, before, window.length, START, true);

    for (int offset : asked) {
      assertThat(places.position(offset)).isEqualTo(slowly(record, offset));
    }
  }

  private static Position slowly(byte[] record, int offset) {
    int target = Math.max(0, Math.min(offset, record.length));
    long line = 7;
    long column = 3;
    for (int i = 0; i < target; i++) {
      if (record[i] == '\n') {
        line++;
        column = 1;
      } else if ((record[i] & 0xc0) != 0x80) {
        column++;
      }
    }
    return Position.of(line, column, 100 + target);
  }

  @Test
  void placesFromLastToFirstCostAStepEach() {
    byte[] record = "a\n".repeat(500_000).getBytes(StandardCharsets.UTF_8);
    RecordText places = new RecordText(record, 0, record.length, START, true);
    int asked = 0;

    for (int offset = record.length; offset >= 0; offset -= 50) {
      assertThat(places.position(offset).line()).isEqualTo(7 + offset / 2);
      asked++;
    }
    assertThat(places.looked()).isLessThan(record.length + (long) asked * LineSteps.STEP);
  }
}
