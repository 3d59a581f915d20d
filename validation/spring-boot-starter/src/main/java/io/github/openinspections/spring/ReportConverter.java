package io.github.openinspections.spring;

import io.github.openinspections.core.problem.ValidationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes reports as the library writes them, in the format and language that the client accepts.
 */
final class ReportConverter implements HttpMessageConverter<ValidationReport> {
  private final AnswerLanguages languages;

  ReportConverter(AnswerLanguages languages) {
    this.languages = languages;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType contentType) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType contentType) {
    return ValidationReport.class.isAssignableFrom(type)
        && (contentType == null || ReportMediaType.isOffered(contentType));
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return ReportMediaType.ALL.stream().map(ReportMediaType::type).toList();
  }

  @Override
  public ValidationReport read(Class<? extends ValidationReport> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Reports are only written", message);
  }

  @Override
  public void write(
      ValidationReport report, @Nullable MediaType contentType, HttpOutputMessage message)
      throws IOException {
    ReportMediaType chosen =
        contentType == null ? ReportMediaType.JSON : ReportMediaType.of(contentType);
    message.getHeaders().setContentType(chosen.type());
    message
        .getBody()
        .write(chosen.write(report, languages.ofRequest()).getBytes(StandardCharsets.UTF_8));
  }
}
