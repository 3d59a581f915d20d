package io.github.openinspections.examples.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server of the page: who gets an answer, and what is refused. */
class DropServerTest {
  private static final int PATIENCE_MILLIS = 600_000;
  private static final DropLimits SMALL =
      new DropLimits(1 << 20, 2 << 20, Duration.ofMinutes(10), 1);
  private static final String RECORD =
      "{\"id\":\"a\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018-05\"]}\n";

  static CheckedPage check(DropLimits limits) {
    DatasetValidator validator = DatasetValidator.standard();
    return new CheckedPage(ReadOptions.DEFAULT, validator::validate, limits);
  }

  private static DropServer start() throws IOException {
    return DropServer.start(check(SMALL), SMALL);
  }

  private static Socket connect(URI address) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  private static String send(URI address, String head, byte[] body) throws IOException {
    try (Socket socket = connect(address)) {
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.write((head + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
      request.write(body);
      socket.getOutputStream().write(request.toByteArray());
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String get(URI address, String path, String... headers) throws IOException {
    String host = headers.length == 0 ? "\r\nHost: " + address.getAuthority() : "";
    return send(
        address, "GET " + path + " HTTP/1.1" + host + String.join("", headers), new byte[0]);
  }

  private static String post(URI address, String type, byte[] body) throws IOException {
    return send(
        address,
        "POST "
            + address.getPath()
            + "check?name=a.json HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length,
        body);
  }

  private static String file(URI address, String text) throws IOException {
    return post(address, "application/octet-stream", text.getBytes(UTF_8));
  }

  @Test
  void whoKnowsTheTokenGetsThePage() throws IOException {
    try (DropServer server = start()) {
      assertThat(get(server.address(), server.address().getPath()))
          .startsWith("HTTP/1.1 200 ")
          .contains("Nothing is kept", "frame-ancestors 'none'", "no-store", "no-referrer");
      assertThat(InetAddress.getByName(server.address().getHost()).isLoopbackAddress()).isTrue();
    }
  }

  @Test
  void everyServerHasAnotherToken() throws IOException {
    try (DropServer one = start();
        DropServer other = start()) {
      assertThat(one.address().getPath())
          .hasSizeGreaterThan(30)
          .isNotEqualTo(other.address().getPath());
      assertThat(get(other.address(), one.address().getPath())).startsWith("HTTP/1.1 403 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "", "/x/", "/x/check", "/../", "/%2e%2e/"})
  void aWrongTokenOrNoneIsForbidden(String path) throws IOException {
    try (DropServer server = start()) {
      String asked = path.isEmpty() ? server.address().getPath().replaceAll("./$", "/") : path;
      assertThat(get(server.address(), asked)).startsWith("HTTP/1.1 403 ").doesNotContain("<");
    }
  }

  @Test
  void anotherHostIsForbidden() throws IOException {
    try (DropServer server = start()) {
      String path = server.address().getPath();
      int port = server.address().getPort();
      for (String host : new String[] {"evil.example:" + port, "evil.example", "127.0.0.1", ""}) {
        assertThat(get(server.address(), path, "\r\nHost: " + host))
            .as(host)
            .startsWith("HTTP/1.1 403 ");
      }
      String ours = "\r\nHost: 127.0.0.1:" + port;
      assertThat(get(server.address(), path, ours, "\r\nOrigin: http://evil.example"))
          .startsWith("HTTP/1.1 403 ");
      assertThat(get(server.address(), path, "\r\nHost: localhost:" + port))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void aFileIsAnsweredWithItsReport() throws IOException {
    try (DropServer server = start()) {
      assertThat(file(server.address(), RECORD))
          .startsWith("HTTP/1.1 200 ")
          .contains("Check of a.json");
      assertThat(file(server.address(), "\u0000\u0001"))
          .startsWith("HTTP/1.1 200 ")
          .contains("verdict bad");
      assertThat(get(server.address(), server.address().getPath() + "other"))
          .startsWith("HTTP/1.1 404 ");
    }
  }

  @Test
  void tooLargeIsRefusedAsSentAndAsInflated() throws IOException {
    try (DropServer server = start()) {
      assertThat(file(server.address(), " ".repeat((1 << 20) + 1)))
          .startsWith("HTTP/1.1 413 ")
          .contains("Larger than 1 megabyte: not checked.");
      ByteArrayOutputStream bomb = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
        gzip.write(RECORD.repeat(60_000).getBytes(UTF_8));
      }
      assertThat(post(server.address(), "application/octet-stream", bomb.toByteArray()))
          .startsWith("HTTP/1.1 413 ")
          .contains("Larger than 2 megabytes: not checked.");
      assertThat(file(server.address(), RECORD)).as("no place is lost").startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void oneRequestTooManyIsAskedToComeAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    FileCheck slow =
        (file, page) -> {
          begun.countDown();
          try {
            end.await();
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
        };
    try (DropServer server = DropServer.start(slow, SMALL);
        Socket first = connect(server.address())) {
      String head =
          "POST "
              + server.address().getPath()
              + "check HTTP/1.1\r\nHost: "
              + server.address().getAuthority()
              + "\r\nContent-Length: 1\r\n\r\n ";
      first.getOutputStream().write(head.getBytes(ISO_8859_1));
      begun.await();
      assertThat(file(server.address(), RECORD))
          .startsWith("HTTP/1.1 503 ")
          .containsIgnoringCase("retry-after: 10")
          .contains("Try again");
      end.countDown();
      assertThat(new String(first.getInputStream().readNBytes(12), ISO_8859_1))
          .isEqualTo("HTTP/1.1 200");
    }
  }

  @Test
  void aFormIsAnsweredWithAllItsReports() throws IOException {
    String form =
        """
        --x
        Content-Disposition: form-data; name="files"; filename="one <b>.json"
        Content-Type: application/json

        {"id":
        --x
        Content-Disposition: form-data; name="files"; filename="two.json"

        %s
        --x--
        """
            .formatted(RECORD.strip())
            .replace("\n", "\r\n");
    try (DropServer server = start()) {
      assertThat(post(server.address(), "multipart/form-data; boundary=x", form.getBytes(UTF_8)))
          .startsWith("HTTP/1.1 200 ")
          .contains("<bdi>one &lt;b&gt;.json</bdi>", "<bdi>two.json</bdi>")
          .doesNotContain("<b>");
      assertThat(post(server.address(), "multipart/form-data; boundary=y", form.getBytes(UTF_8)))
          .startsWith("HTTP/1.1 400 ")
          .contains("No file was sent.");
    }
  }

  @Test
  void nothingIsKept() throws IOException {
    String marker = "kept-" + System.nanoTime();
    try (DropServer server = start()) {
      file(server.address(), RECORD.replace("\"a\"", "\"" + marker + "\"").repeat(5_000));
      post(
          server.address(),
          "multipart/form-data; boundary=x",
          ("--x\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\n" + marker + "\r\n--x--")
              .getBytes(UTF_8));
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(temporary)) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, marker))).isEmpty();
    }
  }

  private static boolean holds(Path file, String marker) {
    try {
      return Files.size(file) < 1 << 20 && Files.readString(file, ISO_8859_1).contains(marker);
    } catch (IOException gone) {
      return false;
    }
  }
}
