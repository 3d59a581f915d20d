package io.github.openinspections.examples.springboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.core.StandardWrapper;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port, and a client for it. */
final class RunningService implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final ConfigurableApplicationContext context;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;

  private RunningService(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  static RunningService with(String... settings) {
    String[] arguments =
        Stream.concat(
                Stream.of("--server.port=0", "--spring.main.banner-mode=off"),
                Arrays.stream(settings).map(setting -> "--" + setting))
            .toArray(String[]::new);
    return new RunningService(SpringApplication.run(InspectionService.class, arguments));
  }

  /** The service with its default settings, shared by all tests. */
  static RunningService standard() {
    return Standard.SERVICE;
  }

  private static final class Standard {
    private static final RunningService SERVICE = with();
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  HttpClient client() {
    return client;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofMillis(PATIENCE_MILLIS));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
    return post(path, type, BodyPublishers.ofByteArray(body), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  HttpResponse<String> post(String path, String type, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", type).POST(body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Sends raw bytes and returns the whole response. */
  String raw(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return answer(socket);
    }
  }

  static String answer(Socket socket) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    socket.getInputStream().transferTo(answer);
    return answer.toString(StandardCharsets.ISO_8859_1);
  }

  /** Waits until the service is handling a request; an earlier shutdown would lose it. */
  void awaitRequest() {
    if (!(((WebServerApplicationContext) context).getWebServer()
        instanceof TomcatWebServer server)) {
      throw new IllegalStateException("The service does not run on Tomcat");
    }
    Container[] host = server.getTomcat().getHost().findChildren();
    await(
        () ->
            Arrays.stream(host)
                .flatMap(application -> Arrays.stream(application.findChildren()))
                .anyMatch(servlet -> ((StandardWrapper) servlet).getCountAllocated() > 0),
        "The service has no request in hand");
  }

  /** Waits until as many data sets are being checked as may be. */
  void awaitNoPlace() {
    await(context.getBean(OpenDatasets.class)::areFull, "The service has a free place");
  }

  private static void await(BooleanSupplier until, String otherwise) {
    long deadline = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
    while (!until.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(otherwise);
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
