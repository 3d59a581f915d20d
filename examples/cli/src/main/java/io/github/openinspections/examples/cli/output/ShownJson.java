package io.github.openinspections.examples.cli.output;

import io.github.openinspections.examples.cli.terminal.TerminalText;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * JSON for a terminal. Texts may contain characters that control a terminal, of which JSON escapes
 * only some; with all of them escaped, it is still the same JSON.
 */
final class ShownJson extends FilterOutputStream {
  private static final int DELETE = 0x7f;

  private final ByteArrayOutputStream character = new ByteArrayOutputStream();
  private int missing;

  ShownJson(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    int unit = value & 0xff;
    if (unit < DELETE) {
      out.write(unit);
      return;
    }
    if (missing == 0) {
      missing = unit == DELETE ? 1 : Integer.numberOfLeadingZeros(~unit << 24);
    }
    character.write(unit);
    missing--;
    if (missing == 0) {
      String safe = TerminalText.of(character.toString(StandardCharsets.UTF_8));
      out.write(safe.getBytes(StandardCharsets.UTF_8));
      character.reset();
    }
  }
}
