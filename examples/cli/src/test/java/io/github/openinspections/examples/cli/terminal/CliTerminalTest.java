package io.github.openinspections.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CliTerminalTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  private Terminal terminal(boolean watched) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        messages,
        false,
        false,
        80,
        watched,
        () -> false);
  }

  @Test
  void theWidthIsThatOfTheEnvironmentIfItIsOne() {
    assertThat(SystemTerminal.columns(Map.of("COLUMNS", "132"))).isEqualTo(132);
    for (String none : List.of("", "0", "-4", "7", "1e3", "99999999999")) {
      assertThat(SystemTerminal.columns(Map.of("COLUMNS", none))).isEqualTo(80);
    }
  }

  @Test
  void colourNeedsAnEnvironmentThatWantsIt() {
    assertThat(SystemTerminal.allowsColour(Map.of("TERM", "xterm"))).isTrue();
    assertThat(SystemTerminal.allowsColour(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(SystemTerminal.allowsColour(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(SystemTerminal.allowsColour(Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void nobodyWatchesNoBar() {
    assertThat(ReadingBar.of(terminal(false), "file")).isEmpty();
  }

  @Test
  void aShortReadingShowsNoBar() {
    try (ReadingBar bar = watchedBar("file")) {
      now.addAndGet(TimeUnit.MILLISECONDS.toNanos(499));
      bar.read(10, 1, OptionalLong.of(20));
    }
    assertThat(err.size()).isZero();
  }

  @Test
  void aLongReadingShowsHowFarItHasCome() {
    String name = "a-very-long-name-of-a-file-that-ends-in\u001b[2J.json";
    try (ReadingBar bar = watchedBar(name)) {
      bar.read(1 << 20, 1, OptionalLong.of(4 << 20));
      now.addAndGet(TimeUnit.SECONDS.toNanos(1));
      bar.read(3 << 20, 2, OptionalLong.of(4 << 20));
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("…at-ends-in\\u001B[2J.json", "75%", "3/4 MiB")
        .doesNotContain("\u001b[2J");
  }

  @Test
  void aReadingBeyondTheSizeOfTheFileShowsNoPercentage() {
    try (ReadingBar bar = watchedBar("file.gz")) {
      now.addAndGet(TimeUnit.SECONDS.toNanos(1));
      bar.read(3 << 20, 1, OptionalLong.of(4 << 20));
      bar.read(9 << 20, 2, OptionalLong.of(4 << 20));
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("9/? MiB");
  }

  /** A bar whose clock stands still; closing it draws its last state once more. */
  private ReadingBar watchedBar(String name) {
    return ReadingBar.of(terminal(true), name, now::get).orElseThrow();
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(TerminalText.of("Na h-Eileanan Siar, Môn, “quoted” 😀"))
        .isEqualTo("Na h-Eileanan Siar, Môn, “quoted” 😀");
    assertThat(TerminalText.of("\ud800 \u2066 \u2028 \r\t"))
        .isEqualTo("\\uD800 \\u2066 \\u2028 \\u000D\\u0009");
  }
}
