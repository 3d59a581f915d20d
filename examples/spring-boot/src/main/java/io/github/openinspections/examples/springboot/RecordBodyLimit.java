package io.github.openinspections.examples.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Limits every body that Spring reads for an endpoint, each of which is one record. */
@ControllerAdvice
class RecordBodyLimit extends RequestBodyAdviceAdapter {
  private final ServiceLimits limits;

  RecordBodyLimit(ServiceLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    HttpHeaders headers = message.getHeaders();
    InputStream body =
        LimitedBody.of(message.getBody(), headers.getContentLength(), limits.record());
    return new Limited(headers, body);
  }

  private record Limited(HttpHeaders headers, InputStream body) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }
}
