package io.github.openinspections.examples.html;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers with the page and with reports. */
final class DropHandler {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final String NAME = "name=";

  private final DropAnswers answers;

  DropHandler(DropAnswers answers) {
    this.answers = answers;
  }

  void answer(HttpExchange exchange, String path) throws IOException {
    String request = exchange.getRequestMethod() + " " + path;
    if (request.equals("GET ")) {
      send(exchange, OK, answers.page(), DropAnswer.headers());
    } else if (request.equals("POST " + HtmlDrop.CHECK)) {
      Headers headers = exchange.getRequestHeaders();
      DropAnswer answer =
          answers.answer(
              exchange.getRequestBody(),
              length(headers.getFirst("Content-Length")),
              Optional.ofNullable(headers.getFirst("Content-Type")).orElse(""),
              name(exchange.getRequestURI().getRawQuery()));
      DropBody.leave(exchange.getRequestBody());
      send(exchange, answer.status(), answer.page(), answer.ownHeaders());
    } else {
      exchange.sendResponseHeaders(NOT_FOUND, -1);
    }
  }

  private static long length(@Nullable String announced) {
    try {
      return announced == null ? -1 : Long.parseLong(announced);
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }

  private static String name(@Nullable String query) {
    try {
      return query != null && query.startsWith(NAME)
          ? URLDecoder.decode(query.substring(NAME.length()), StandardCharsets.UTF_8)
          : "";
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
  }

  private static void send(
      HttpExchange exchange, int status, byte[] page, Map<String, String> headers)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", DropAnswer.TYPE);
    exchange.sendResponseHeaders(status, page.length);
    exchange.getResponseBody().write(page);
  }
}
