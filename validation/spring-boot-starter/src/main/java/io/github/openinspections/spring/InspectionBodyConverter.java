package io.github.openinspections.spring;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.validation.InspectionValidator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * Reads the body of a request as an {@link Inspection}, or as an {@link Entry} for a program that
 * deals with the problems itself. A mapper would lose the positions: it no longer has the text when
 * the rules run.
 */
final class InspectionBodyConverter extends AbstractHttpMessageConverter<Object> {
  private final InspectionReader reader;
  private final InspectionValidator validator;
  private final int mostBytes;

  InspectionBodyConverter(InspectionReader reader, InspectionValidator validator, Limits limits) {
    super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    this.reader = reader;
    this.validator = validator;
    this.mostBytes = limits.recordBytes();
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Inspection.class || type == Entry.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
    Entry entry = reader.read(body(message));
    if (type == Entry.class) {
      return entry;
    }
    BodyEntry.keep(entry);
    List<Problem> found = found(entry);
    Inspection inspection =
        entry
            .inspection()
            .orElseThrow(
                () ->
                    RefusedInspectionException.unreadable(
                        found.isEmpty() ? entry.problems() : found));
    if (found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw RefusedInspectionException.breaksRules(found);
    }
    return inspection;
  }

  /** Returns what reading found, as severe as the program has it; no rule runs without a value. */
  private List<Problem> found(Entry entry) {
    return entry.problems().isEmpty()
        ? List.of()
        : validator.validate(
            Entry.unreadable(
                entry.number(), entry.position(), entry.id(), entry.problems(), Locator.NONE));
  }

  private byte[] body(HttpInputMessage message) throws IOException {
    if (message.getHeaders().getContentLength() > mostBytes) {
      throw RefusedInspectionException.tooLarge(mostBytes);
    }
    byte[] bytes = message.getBody().readNBytes((int) Math.min(Integer.MAX_VALUE, mostBytes + 1L));
    if (bytes.length > mostBytes) {
      throw RefusedInspectionException.tooLarge(mostBytes);
    }
    return bytes;
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("Only reads");
  }
}
