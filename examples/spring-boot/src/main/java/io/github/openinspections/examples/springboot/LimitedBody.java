package io.github.openinspections.examples.springboot;

import io.github.openinspections.spring.RefusedInspectionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/**
 * A body that throws a {@link RefusedInspectionException} once it exceeds the limit, and refuses to
 * be read when its time is over.
 */
final class LimitedBody extends FilterInputStream {
  private final DataSize limit;
  private final RequestTime time;
  private long count;

  private LimitedBody(InputStream in, DataSize limit, RequestTime time) {
    super(in);
    this.limit = limit;
    this.time = time;
  }

  /**
   * Returns the body.
   *
   * @param announced the content length that the client announces, negative if unknown
   * @param limit the maximum size; negative = no limit
   * @param time when the body must have arrived
   */
  static InputStream of(InputStream in, long announced, DataSize limit, RequestTime time) {
    check(announced, limit);
    return new LimitedBody(in, limit, time);
  }

  /** Refuses a number of bytes above the limit. */
  static void check(long bytes, DataSize limit) {
    if (!limit.isNegative() && bytes > limit.toBytes()) {
      throw RefusedInspectionException.tooLarge(limit.toBytes());
    }
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    count(skipped);
    return skipped;
  }

  private void count(long more) {
    count += more;
    check(count, limit);
    time.check();
  }
}
