package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.finding.LimitMessage;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  /** A table that was full would answer for the next record, or read behind its end. */
  @Test
  void whatARecordIsDoesNotDependOnTheOneBefore() throws IOException {
    List<String> names = eightBytes();
    List<String> lines = new ArrayList<>();
    for (List<String> some :
        List.of(
            names.subList(0, 600),
            List.of("q", names.get(600)),
            List.of(names.get(601)),
            names.subList(0, 600))) {
      lines.add(Records.with(property(some) + ", 'title': 5"));
    }
    List<List<String>> together = new ArrayList<>();
    byte[] all = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try (InspectionDataset dataset = DatasetReader.json(ReadOptions.DEFAULT).open(all)) {
      for (Entry entry : dataset) {
        together.add(messages(entry.problems()));
      }
    }
    List<List<String>> alone = new ArrayList<>();
    for (String line : lines) {
      alone.add(messages(InspectionReader.json().read(line).problems()));
    }

    assertThat(together).isEqualTo(alone);
    assertThat(together.get(0)).singleElement().asString().contains("limit exceeded");
    assertThat(together.get(1)).contains("expected text, found number");
  }

  private static List<String> messages(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.message().replaceAll("^[^:]*: ", ""))
        .toList();
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
