package io.github.openinspections.serialization.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file between two offsets. Not thread-safe. */
public final class FileRange extends InputStream {
  private final SeekableByteChannel channel;
  private long left;

  private FileRange(SeekableByteChannel channel, long left) {
    this.channel = channel;
    this.left = left;
  }

  /**
   * Opens a part of a file.
   *
   * @param from the offset of the first byte
   * @param to the offset after the last one
   * @throws IOException if the file cannot be read
   */
  public static FileRange open(Path file, long from, long to) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      channel.position(from);
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
    return new FileRange(channel, to - from);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = channel.read(ByteBuffer.wrap(bytes, from, (int) Math.min(left, length)));
    left -= Math.max(0, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
