package io.github.openinspections.examples.html;

import com.sun.net.httpserver.HttpServer;
import io.github.openinspections.core.language.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows the page to drop files on to the browsers of this computer. It listens on the loopback
 * interface alone, on a port that the system chooses, and answers only to who knows its address:
 * that has a token, made for this server and never used again.
 */
public final class DropServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int THREADS = 32;
  private static final String MOST_SECONDS = "sun.net.httpserver.maxReqTime";

  private final HttpServer server;
  private final ExecutorService threads;
  private final URI address;

  private DropServer(HttpServer server, ExecutorService threads, URI address) {
    this.server = server;
    this.threads = threads;
    this.address = address;
  }

  /**
   * Starts a server whose page is in English.
   *
   * @param check checks each file
   * @throws IOException if the system has no free port
   */
  public static DropServer start(FileCheck check, DropLimits limits) throws IOException {
    return start(check, limits, Language.english());
  }

  /**
   * Starts a server whose page is in a language.
   *
   * @param check checks each file
   * @throws IOException if the system has no free port
   */
  public static DropServer start(FileCheck check, DropLimits limits, Language language)
      throws IOException {
    if (System.getProperty(MOST_SECONDS) == null) {
      // Of a client that sends nothing any more; read once by the JDK's server.
      System.setProperty(MOST_SECONDS, Long.toString(limits.time().toSeconds() + 1));
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
    DropToken token = DropToken.random();
    int port = server.getAddress().getPort();
    URI address = URI.create("http://127.0.0.1:" + port + "/" + token + "/");
    ExecutorService threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "page");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext(
        "/", new DropGate(token, port, new DropHandler(new DropAnswers(check, limits, language))));
    server.start();
    return new DropServer(server, threads, address);
  }

  /** Returns the address of the page, with the token. */
  public URI address() {
    return address;
  }

  /** Ends the server, and with it the requests that it is answering. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
