package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.options.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;

/** Objects whose names have one hash in a table of the parser, which refuses them to be fast. */
class CollidingNamesTest {
  private static String property(List<String> names) {
    return names.stream()
        .map(name -> "'" + name + "': 1")
        .collect(Collectors.joining(", ", "'x-a': {", "}"));
  }

  /** Characters are hashed as 33 h + c: "aB" and "b!" are one. */
  @Test
  void whatIsReadCanBeWritten() throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 512; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 9; bit++) {
        name.append(((i >> bit) & 1) == 0 ? "aB" : "b!");
      }
      names.add(name.toString());
    }
    Inspection read =
        InspectionReader.json().read(Records.with(property(names))).inspection().orElseThrow();

    assertThat(read.extensions()).hasSize(1);
    assertThat(InspectionReader.json().read(InspectionWriter.json().toText(read)).inspection())
        .contains(read);
  }

  /** Bytes are hashed four by four; the second four make up for the first. Some parsers take it. */
  @Test
  void aRecordThatTheParserRefusesIsRefusedForThat() {
    assertThat(Transcript.reading(Records.with(property(eightBytes()) + ", 'title': 5")))
        .hasSize(1)
        .first()
        .asString()
        .containsPattern(
            "expected text, found number$|limit exceeded: places for names with one hash in the"
                + " table of the parser, at most \\d+$");
  }

  @Test
  void theParserSaysHowManyPlacesItHas() {
    StreamConstraintsException full =
        new StreamConstraintsException(
            "Spill-over slots in symbol table with 529 entries, hash area of 2048 slots is now"
                + " full (all 256 slots -- suspect a DoS attack)");

    assertThat(LimitMessage.of(full, Limits.DEFAULT)).isEqualTo(new LimitMessage("names", "256"));
  }

  private static List<String> eightBytes() {
    List<String> names = new ArrayList<>();
    for (int i = 0; names.size() < 1500; i++) {
      int first =
          0x61616161
              + (i % 26)
              + ((i / 26 % 26) << 8)
              + ((i / 676 % 26) << 16)
              + ((i / 17576) << 24);
      int hash = first + (first >>> 15);
      hash ^= hash >>> 9;
      int second = (0x12345678 - hash) * inverse();
      String name = text(first) + text(second);
      if (name.chars().allMatch(c -> c > ' ' && c < 0x7f && "'\"\\".indexOf(c) < 0)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns the number that undoes a multiplication by 33. */
  private static int inverse() {
    int inverse = 1;
    for (int i = 0; i < 5; i++) {
      inverse *= 2 - 33 * inverse;
    }
    return inverse;
  }

  private static String text(int four) {
    return ""
        + (char) (four >>> 24)
        + (char) ((four >>> 16) & 0xff)
        + (char) ((four >>> 8) & 0xff)
        + (char) (four & 0xff);
  }
}
