package io.github.openinspections.serialization.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that notes whether its end was met. */
final class EndNoted extends FilterReader {
  private boolean ended;

  EndNoted(Reader text) {
    super(text);
  }

  boolean isEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    ended |= character < 0;
    return character;
  }

  @Override
  public int read(char[] characters, int offset, int length) throws IOException {
    int count = super.read(characters, offset, length);
    ended |= count < 0;
    return count;
  }
}
