package io.github.openinspections.examples.springboot;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat cannot parse as a request in the same format, instead of with a page. */
final class ProtocolRefusals extends ErrorReportValve {
  private static final int FIRST_REFUSAL = 400;

  private final JsonMapper mapper;

  ProtocolRefusals(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || status.value() < FIRST_REFUSAL
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setHeader("X-Content-Type-Options", "nosniff");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(mapper.writeValueAsString(StatusDocument.of(status)));
        response.finishResponse();
      }
    } catch (IOException gone) {
      // The client has closed the connection.
    }
  }
}
