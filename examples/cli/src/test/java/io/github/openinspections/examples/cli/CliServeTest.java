package io.github.openinspections.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** {@code inspections serve}, until its input or the terminal ends. */
class CliServeTest {
  private static final String RECORD =
      "{\"id\":\"a\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018-05-12/2018-05-01\"]}";

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static URI address(InputStream out) throws IOException {
    return URI.create(
        new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8)).readLine());
  }

  @Test
  void printsAnAddressThatChecksFilesUntilTheInputEnds() throws Exception {
    PipedOutputStream input = new PipedOutputStream();
    PipedOutputStream output = new PipedOutputStream();
    PipedInputStream shown = new PipedInputStream(output);
    PipedInputStream in = new PipedInputStream(input);
    CompletableFuture<Ran> ran =
        CompletableFuture.supplyAsync(
            () -> Ran.to(in, output, false, () -> false, "serve", "--ignore", "INS-001"));
    URI address = address(shown);
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
    assertThat(send(HttpRequest.newBuilder(address)).body()).contains("Nothing is kept");
    assertThat(
            send(HttpRequest.newBuilder(address.resolve("check?name=x.json"))
                    .POST(BodyPublishers.ofString(RECORD)))
                .body())
        .contains("Check of x.json")
        .doesNotContain("INS-001");
    assertThat(send(HttpRequest.newBuilder(address.resolve("/"))).statusCode()).isEqualTo(403);
    input.close();
    assertThat(ran.join().code()).isZero();
    assertThat(ran.join().err()).contains("Ctrl-C ends");
  }

  @Test
  void endsWithTheTerminal() throws Exception {
    AtomicBoolean cancelled = new AtomicBoolean();
    try (PipedOutputStream open = new PipedOutputStream();
        PipedOutputStream output = new PipedOutputStream()) {
      PipedInputStream shown = new PipedInputStream(output);
      PipedInputStream in = new PipedInputStream(open);
      CompletableFuture<Ran> ran =
          CompletableFuture.supplyAsync(() -> Ran.to(in, output, false, cancelled::get, "serve"));
      address(shown);
      cancelled.set(true);
      assertThat(ran.join().code()).isZero();
    }
  }

  @Test
  void aSizeThatNoMemoryHoldsIsRefused() {
    for (String size : new String[] {"0", "-1", "1025"}) {
      Ran ran =
          Ran.to(
              InputStream.nullInputStream(),
              new ByteArrayOutputStream(),
              false,
              () -> false,
              "serve",
              "--max-size=" + size);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err()).contains("--max-size: expected 1 to 1024, found " + size);
    }
  }
}
