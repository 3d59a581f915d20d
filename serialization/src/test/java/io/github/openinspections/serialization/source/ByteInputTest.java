package io.github.openinspections.serialization.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ByteInputTest {
  private static final int LINES = 10_000;
  private static final byte[] TEXT = "0123456789é\n".repeat(LINES).getBytes(StandardCharsets.UTF_8);

  @Test
  void oneWindowIsEnoughForShortLines() throws IOException {
    try (ByteInput in = ByteInput.of(new ByteArrayInputStream(TEXT))) {
      byte[] window = in.buffer();
      int lines = 0;
      while (in.peek() >= 0) {
        int end = in.lineFeed(0);
        if (end >= 0) {
          assertThat(in.place().line()).isEqualTo(++lines);
          assertThat(in.place().column()).isEqualTo(1);
          in.advance(end + 1);
        } else {
          assertThat(in.fill()).isTrue();
        }
      }
      assertThat(lines).isEqualTo(LINES);
      assertThat(in.offset()).isEqualTo(TEXT.length);
      assertThat(in.buffer()).isSameAs(window);
    }
  }

  @Test
  void theWindowGrowsAsFarAsAsked() throws IOException {
    try (ByteInput in = ByteInput.of(new ByteArrayInputStream(TEXT))) {
      while (in.fill()) {}

      assertThat(in.available()).isEqualTo(TEXT.length);
      assertThat(Arrays.equals(in.buffer(), 0, TEXT.length, TEXT, 0, TEXT.length)).isTrue();
    }
  }
}
