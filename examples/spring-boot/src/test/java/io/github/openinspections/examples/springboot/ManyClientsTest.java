package io.github.openinspections.examples.springboot;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clients that come all at once, disconnect early, or stall. */
class ManyClientsTest {
  private static final String HEAD =
      """
      POST /datasets HTTP/1.1
      Host: x
      Content-Type: application/x-ndjson
      Content-Length: 100000000

      """
          .replace("\n", "\r\n");

  private static OutputStream begin(Socket socket) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write((HEAD + Bodies.record(1).repeat(100)).getBytes(US_ASCII));
    out.flush();
    return out;
  }

  @Test
  void twoHundredConcurrentClientsEachGetTheirResponse() {
    try (RunningService service = RunningService.with("inspections.limits.datasets=100")) {
      assertAllAreAnswered(service);
    }
  }

  private static void assertAllAreAnswered(RunningService service) {
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    service
                        .client()
                        .sendAsync(
                            service
                                .request(i % 2 == 0 ? "/inspections" : "/datasets")
                                .header("Content-Type", "application/json")
                                .POST(
                                    BodyPublishers.ofString(
                                        Bodies.record(i).repeat(i % 2 == 0 ? 1 : i)))
                                .build(),
                            BodyHandlers.ofString()))
            .toList();
    for (int i = 0; i < answers.size(); i++) {
      HttpResponse<String> answer = answers.get(i).join();
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      if (i % 2 == 0) {
        assertThat(Answers.json(answer).get("id").stringValue()).isEqualTo("example/" + i);
      } else {
        assertThat(Answers.json(answer).at("/records/read").intValue()).isEqualTo(i);
      }
    }
  }

  @Test
  void disconnectedClientsLeaveNothingOpen() throws IOException {
    try (RunningService small = RunningService.with("server.tomcat.threads.max=2")) {
      for (int i = 0; i < 50; i++) {
        try (Socket socket = small.connect()) {
          begin(socket);
          if (i % 2 == 0) {
            socket.setSoLinger(true, 0); // a reset instead of a proper end
          }
        }
      }
      assertThat(small.get("/rules").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aStalledClientGets408AndFreesItsThread() throws IOException {
    try (RunningService impatient =
        RunningService.with(
            "server.tomcat.threads.max=2", "server.tomcat.connection-timeout=300ms")) {
      List<Socket> slow = new ArrayList<>();
      try {
        for (int i = 0; i < 6; i++) {
          Socket socket = impatient.connect();
          slow.add(socket);
          begin(socket);
        }
        for (Socket socket : slow) {
          assertThat(RunningService.answer(socket))
              .startsWith("HTTP/1.1 408 ")
              .contains("application/problem+json");
        }
      } finally {
        for (Socket socket : slow) {
          socket.close();
        }
      }
    }
  }

  /** The client sends a record and listens, until it has its response, so it is never far ahead. */
  @Test
  void aShutdownEndsADataSetWithAReport() throws IOException {
    RunningService service = RunningService.with();
    String answer;
    try (Socket socket = service.connect()) {
      OutputStream out = begin(socket);
      service.awaitRequest();
      CompletableFuture<Void> closed = CompletableFuture.runAsync(service::close);
      socket.setSoTimeout(50);
      Optional<String> heard = Optional.empty();
      while (heard.isEmpty()) {
        out.write(Bodies.record(2).getBytes(US_ASCII));
        heard = heard(socket);
      }
      answer = heard.get();
      closed.join();
    }
    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .contains("\"complete\": false", "cancelled: the rest was not read");
  }

  private static Optional<String> heard(Socket socket) throws IOException {
    byte[] some = new byte[1 << 16];
    try {
      return Optional.of(new String(some, 0, socket.getInputStream().read(some), US_ASCII));
    } catch (SocketTimeoutException nothingYet) {
      return Optional.empty();
    }
  }
}
