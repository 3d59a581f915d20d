package io.github.openinspections.serialization.source;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.text.SteadyStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A window on the bytes of a file that knows its place. Bytes stay in the window until the current
 * place moves past them; the window grows as far as its user asks. Compressed input (gzip, RFC
 * 1952) is detected from its first two bytes. Not thread-safe.
 */
public final class ByteInput implements Closeable {
  private static final int GZIP_MAGIC = 0x1F8B;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean ended;
  private @Nullable String damage;

  private long offset;

  /** Lines and columns of the bytes before {@link #counted}: few places are ever needed. */
  private final LineCounter lines = new LineCounter(1, 1);

  private int counted;

  /** No line feed is between {@link #counted} and here: a search for one has shown that. */
  private int sameLine;

  private ByteInput(InputStream in) {
    this.in = in;
  }

  /**
   * Starts reading.
   *
   * @throws IOException if the stream cannot be read
   */
  public static ByteInput of(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(new SteadyStream(in), 2);
    byte[] magic = start.readNBytes(2);
    start.unread(magic);
    boolean gzip = magic.length == 2 && ((magic[0] & 0xFF) << 8 | (magic[1] & 0xFF)) == GZIP_MAGIC;
    return new ByteInput(gzip ? new GzipStream(start) : start);
  }

  /** Starts reading bytes that are not compressed, whatever they look like. */
  public static ByteInput plain(InputStream in) {
    return new ByteInput(new SteadyStream(in));
  }

  /** Whether the input is compressed. */
  public boolean isCompressed() {
    return in instanceof GzipStream;
  }

  /**
   * Returns the window; its content is from {@link #position} to {@link #limit}, and only until the
   * next {@link #fill}.
   */
  public byte[] buffer() {
    return buffer;
  }

  /** Returns the index of the current byte in the window. */
  public int position() {
    return position;
  }

  /** Returns the end of the content of the window. */
  public int limit() {
    return limit;
  }

  /** Returns the number of bytes before the current place. */
  public long offset() {
    return offset;
  }

  /** Returns the place of the current byte in the file. */
  public Position place() {
    countLines();
    return lines.at(offset);
  }

  /** Returns what is wrong with the compressed data, if reading ended because of it. */
  public Optional<String> damage() {
    return Optional.ofNullable(damage);
  }

  /**
   * Reads more into the window. Indexes may change; distances from the current place do not.
   *
   * @return whether there was more
   * @throws IOException if the stream cannot be read
   */
  public boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (limit == buffer.length) {
      makeRoom();
    }
    int count = readSome();
    ended = count < 0;
    limit += Math.max(0, count);
    return !ended;
  }

  private void makeRoom() {
    countLines();
    int kept = limit - position;
    byte[] wider = kept > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
    System.arraycopy(buffer, position, wider, 0, kept);
    buffer = wider;
    limit = kept;
    position = 0;
    counted = 0;
    sameLine = 0;
  }

  private int readSome() throws IOException {
    try {
      return in.read(buffer, limit, buffer.length - limit);
    } catch (EOFException | ZipException damaged) {
      if (!(in instanceof GzipStream)) {
        throw damaged;
      }
      damage = "compressed";
      return -1;
    }
  }

  /**
   * Returns the current byte, or -1 at the end.
   *
   * @throws IOException if the stream cannot be read
   */
  public int peek() throws IOException {
    return position < limit || fill() ? buffer[position] & 0xFF : -1;
  }

  /** Returns how many bytes the window holds, from the current one on. */
  public int available() {
    return limit - position;
  }

  /** Returns the byte at a distance from the current one, within the window. */
  public byte at(int distance) {
    return buffer[position + distance];
  }

  /** Returns the distance of the next line feed in the window, from a distance on, or -1. */
  public int lineFeed(int from) {
    int found = ByteScan.lineFeed(buffer, position + from, limit);
    if (from == 0 && found >= 0) {
      isOneLine(found - position);
    }
    return found < 0 ? -1 : found - position;
  }

  /** Remembers that no line feed is within a distance: a search for one has shown that. */
  public void isOneLine(int distance) {
    sameLine = counted == position ? position + distance : sameLine;
  }

  /** Moves past bytes of the window. */
  public void advance(int count) {
    position += count;
    offset += count;
  }

  /** Moves past a byte order mark, which does not count as a column of the first line. */
  public void skipMark(int count) {
    countLines();
    advance(count);
    counted = position;
  }

  private void countLines() {
    lines.pass(buffer, counted, Math.min(position, Math.max(counted, sameLine)), position);
    counted = position;
    sameLine = Math.max(sameLine, position);
  }

  /**
   * Moves past the white space of JSON.
   *
   * @return the byte after it, or -1 at the end
   * @throws IOException if the stream cannot be read
   */
  public int skipWhiteSpace() throws IOException {
    int next = peek();
    while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
      advance(1);
      next = peek();
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
