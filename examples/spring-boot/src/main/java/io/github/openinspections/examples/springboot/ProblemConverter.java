package io.github.openinspections.examples.springboot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the problems of a request as {@link AsciiJson}, whatever the client accepts. */
@Component
class ProblemConverter implements HttpMessageConverter<ProblemDetail> {
  private final JsonMapper mapper;

  ProblemConverter(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType contentType) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType contentType) {
    return ProblemDetail.class.isAssignableFrom(type);
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Override
  public ProblemDetail read(Class<? extends ProblemDetail> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Problems are only written", message);
  }

  @Override
  public void write(
      ProblemDetail problem, @Nullable MediaType contentType, HttpOutputMessage message)
      throws IOException {
    byte[] json =
        AsciiJson.of(mapper.writeValueAsString(problem)).getBytes(StandardCharsets.US_ASCII);
    message.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    message.getHeaders().setContentLength(json.length);
    message.getBody().write(json);
  }
}
