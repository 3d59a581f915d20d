package io.github.openinspections.spring;

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
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes refusals as {@link AsciiJson}, whatever the client accepts. It has its own mapper: the
 * form is documented and does not change with the settings of the program's.
 */
final class RefusalConverter implements HttpMessageConverter<RefusalDocument> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
          .build();

  private final AnswerLanguages languages;

  RefusalConverter(AnswerLanguages languages) {
    this.languages = languages;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType contentType) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType contentType) {
    return type == RefusalDocument.class;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Override
  public RefusalDocument read(Class<? extends RefusalDocument> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Refusals are only written", message);
  }

  @Override
  public void write(
      RefusalDocument document, @Nullable MediaType contentType, HttpOutputMessage message)
      throws IOException {
    document.translate(languages.ofRequest());
    byte[] json =
        AsciiJson.of(MAPPER.writeValueAsString(document)).getBytes(StandardCharsets.US_ASCII);
    message.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    message.getHeaders().setContentLength(json.length);
    message.getBody().write(json);
  }
}
