package io.github.openinspections.examples.springboot;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** A request whose body is in memory. */
final class GatheredRequest extends HttpServletRequestWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  GatheredRequest(HttpServletRequest request) {
    super(request);
  }

  void add(byte[] bytes, int length) {
    body.write(bytes, 0, length);
  }

  int size() {
    return body.size();
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Gathered(new ByteArrayInputStream(body.toByteArray()));
  }

  private static final class Gathered extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    private Gathered(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int from, int length) {
      return bytes.read(target, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("All of the body is there");
    }
  }
}
