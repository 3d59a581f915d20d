package io.github.openinspections.examples.html;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Lets only those through who know the token, and only by the server's own name: a page of somebody
 * else, whose name was made to mean this computer, has another one in its requests.
 */
final class DropGate implements HttpHandler {
  private static final int FORBIDDEN = 403;

  private final DropToken token;
  private final Set<String> hosts;
  private final DropHandler next;

  DropGate(DropToken token, int port, DropHandler next) {
    this.token = token;
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    this.next = next;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      int end = path.indexOf('/', 1);
      if (end > 0 && token.isSame(path.substring(1, end)) && isOurs(exchange)) {
        next.answer(exchange, path.substring(end + 1));
      } else {
        exchange.sendResponseHeaders(FORBIDDEN, -1);
      }
    }
  }

  private boolean isOurs(HttpExchange exchange) {
    List<String> named = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    List<String> origins = exchange.getRequestHeaders().getOrDefault("Origin", List.of());
    return named.size() == 1
        && hosts.contains(named.get(0))
        && origins.stream().allMatch(this::isOurOrigin);
  }

  /**
   * A form on a page without referrer has the origin {@code null}; it knows the token all the same.
   */
  private boolean isOurOrigin(String origin) {
    return origin.equals("null")
        || (origin.startsWith("http://") && hosts.contains(origin.substring("http://".length())));
  }
}
