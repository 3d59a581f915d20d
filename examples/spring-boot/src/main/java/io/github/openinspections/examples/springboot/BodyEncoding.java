package io.github.openinspections.examples.springboot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses bodies whose headers say that they cannot be read: an unknown compression, or not UTF-8.
 * Data sets may be gzip files, which their reader detects; a single record must not be compressed.
 */
final class BodyEncoding implements HandlerInterceptor {
  private static final String DATASETS = "/datasets";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return true; // it was refused for another reason, and the path is that of the answer
    }
    boolean datasets = request.getRequestURI().equals(DATASETS);
    if (!isCodingKnown(request.getHeader(HttpHeaders.CONTENT_ENCODING), datasets)) {
      response.setHeader(HttpHeaders.ACCEPT_ENCODING, datasets ? "gzip" : "identity");
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    if (!isUtf8(request.getContentType())) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    return true;
  }

  private static boolean isCodingKnown(@Nullable String coding, boolean datasets) {
    return coding == null
        || coding.equalsIgnoreCase("identity")
        || (datasets && coding.equalsIgnoreCase("gzip"));
  }

  private static boolean isUtf8(@Nullable String type) {
    if (!StringUtils.hasText(type)) {
      return true;
    }
    try {
      Charset said = MediaType.parseMediaType(type).getCharset();
      return said == null || said.equals(StandardCharsets.UTF_8);
    } catch (InvalidMediaTypeException broken) {
      return false;
    }
  }
}
