package io.github.openinspections.examples.springboot;

import io.github.openinspections.examples.html.CheckedPage;
import io.github.openinspections.examples.html.DropAnswer;
import io.github.openinspections.examples.html.DropAnswers;
import io.github.openinspections.examples.html.DropLimits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a page to drop files on, and answers it with reports. Nothing of a file is kept. */
@RestController
class PageEndpoint {
  /** What is sent is in memory, and its report too. */
  private static final int REQUESTS = 4;

  private final DropAnswers answers;

  PageEndpoint(
      DatasetValidator validator, ReadOptions options, ServiceLimits service, Shutdown shutdown) {
    DropLimits limits =
        new DropLimits(
            service.page().toBytes(),
            service.inflated().isNegative() ? Long.MAX_VALUE : service.inflated().toBytes(),
            service.time(),
            REQUESTS);
    this.answers =
        new DropAnswers(
            new CheckedPage(options.withCancelled(shutdown), validator::validate, limits), limits);
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> page() throws IOException {
    return answer(200, DropAnswer.headers(), answers.page());
  }

  @PostMapping(
      path = "/check",
      consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE},
      produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> check(
      HttpServletRequest request, @RequestParam(defaultValue = "") String name) throws IOException {
    DropAnswer answer =
        answers.answer(
            request.getInputStream(),
            request.getContentLengthLong(),
            Optional.ofNullable(request.getContentType()).orElse(""),
            name);
    return answer(answer.status(), answer.ownHeaders(), answer.page());
  }

  private static ResponseEntity<byte[]> answer(
      int status, Map<String, String> headers, byte[] page) {
    return ResponseEntity.status(status)
        .headers(all -> headers.forEach(all::set))
        .contentType(MediaType.parseMediaType(DropAnswer.TYPE))
        .body(page);
  }
}
