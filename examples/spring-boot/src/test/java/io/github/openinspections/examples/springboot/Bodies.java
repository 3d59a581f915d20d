package io.github.openinspections.examples.springboot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPOutputStream;

/** Bodies that tests send. */
final class Bodies {
  private Bodies() {}

  /** Sent in chunks: the service does not know the length. */
  static BodyPublisher unannounced(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  static byte[] gzip(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String record(int number) {
    return "{\"id\":\"example/"
        + number
        + "\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018-05\"]}\n";
  }
}
