package io.github.openinspections.spring;

import io.github.openinspections.core.dataset.Entry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The record that the body of a request was read as, kept until the request ends: a rule that is
 * checked later on the value alone then still gets line and column.
 */
final class BodyEntry {
  private static final String NAME = BodyEntry.class.getName();

  private BodyEntry() {}

  static void keep(Entry entry) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(NAME, entry, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** Returns the record, if the body of the request was read as one. */
  static Optional<Entry> of(HttpServletRequest request) {
    return request.getAttribute(NAME) instanceof Entry entry
        ? Optional.of(entry)
        : Optional.empty();
  }
}
