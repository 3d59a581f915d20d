package io.github.openinspections.examples.springboot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send a byte now and then: more of them than the service has threads. */
class SlowClientsTest {
  private static final int CLIENTS = 220;
  private static final int MOST_SENT = 3_000;
  private static final String RECORD = Bodies.record(1);

  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** Sends the headers and half of a body. */
  private Socket begin(RunningService service, String path) throws IOException {
    Socket socket = service.connect();
    sockets.add(socket);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/"
            + (path.equals("/check") ? "octet-stream" : "json")
            + "\r\nContent-Length: "
            + RECORD.length()
            + "\r\n\r\n";
    send(socket, head + RECORD.substring(0, RECORD.length() / 2));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  private static void assertAnswersOthers(RunningService service) {
    assertThat(service.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
    HttpResponse<String> checked = service.post("/inspections", "application/json", RECORD);
    assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/inspections",
        "/%69nspections",
        "/inspections/mapped",
        "/datasets",
        "/check",
        "/rules"
      })
  void doNotStarveAProbeNorASmallCheck(String path) throws IOException {
    try (RunningService service = RunningService.with()) {
      for (int i = 0; i < CLIENTS; i++) {
        begin(service, path);
      }
      for (int round = 1; round <= 3; round++) {
        assertAnswersOthers(service);
        for (Socket socket : sockets) {
          try {
            send(
                socket,
                RECORD.substring(RECORD.length() / 2 + round, RECORD.length() / 2 + round + 1));
          } catch (IOException refusedAndClosed) {
            assertThat(path).doesNotContain("inspections");
          }
        }
      }
      assertAnswersOthers(service);
      if (path.equals("/datasets")) {
        assertThat(sockets.stream().filter(SlowClientsTest::hasAnswer)).hasSize(CLIENTS - 16);
      }
      hangUp();
    }
  }

  private static boolean hasAnswer(Socket socket) {
    try {
      socket.setSoTimeout(1);
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException waiting) {
      return false;
    } catch (IOException closed) {
      return true;
    }
  }

  @Test
  void theyGetTheirResponseInTheEnd() throws IOException {
    RunningService service = RunningService.standard();
    Socket socket = begin(service, "/inspections");
    for (char next : RECORD.substring(RECORD.length() / 2).toCharArray()) {
      send(socket, String.valueOf(next));
    }
    assertThat((char) socket.getInputStream().read()).isEqualTo('H');
    byte[] status = socket.getInputStream().readNBytes("TTP/1.1 200".length());
    assertThat(new String(status, US_ASCII)).isEqualTo("TTP/1.1 200");
  }

  @Test
  void oneDataSetTooManyIsAskedToComeAgain() throws IOException {
    try (RunningService service = RunningService.with("inspections.limits.datasets=1")) {
      Socket first = begin(service, "/datasets");
      service.awaitNoPlace();
      HttpResponse<String> second = service.post("/datasets", "application/json", RECORD);
      Answers.problem(second, 503);
      assertThat(second.headers().firstValue("Retry-After")).hasValue("10");
      send(first, RECORD.substring(RECORD.length() / 2));
      byte[] status = first.getInputStream().readNBytes("HTTP/1.1 200".length());
      assertThat(new String(status, US_ASCII)).isEqualTo("HTTP/1.1 200");
      hangUp();
    }
  }

  @Test
  void aPlaceIsFreeAgainAfterEveryKindOfEnd() {
    try (RunningService service =
        RunningService.with("inspections.limits.datasets=1", "inspections.limits.dataset=1KB")) {
      for (int i = 0; i < 3; i++) {
        assertThat(service.post("/datasets", "application/json", RECORD).statusCode())
            .isEqualTo(200);
        Answers.problem(service.post("/datasets", "application/json", RECORD.repeat(99)), 413);
        assertThat(service.post("/datasets", "application/json", "<").statusCode()).isEqualTo(200);
      }
    }
  }

  /** The client sends one byte after another until it is answered. */
  @ParameterizedTest
  @ValueSource(strings = {"/inspections", "/inspections/mapped", "/datasets"})
  void theTimeOfARequestIsLimited(String path) throws IOException {
    try (RunningService service = RunningService.with("inspections.limits.time=50ms");
        Socket socket = service.connect()) {
      send(
          socket,
          "POST "
              + path
              + " HTTP/1.1\r\n"
              + "Host: x\r\n"
              + "Content-Type: application/json\r\n"
              + "Content-Length: 1000000\r\n\r\n");
      socket.setSoTimeout(20);
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      for (int sent = 0; answer.size() == 0; sent++) {
        assertThat(sent).as("bytes without an answer").isLessThan(MOST_SENT);
        send(socket, " ");
        try {
          answer.write(socket.getInputStream().readNBytes("HTTP/1.1 408".length()));
        } catch (SocketTimeoutException notYet) {
          // Send another.
        }
      }
      assertThat(answer.toString(ISO_8859_1)).isEqualTo("HTTP/1.1 408");
    }
  }
}
