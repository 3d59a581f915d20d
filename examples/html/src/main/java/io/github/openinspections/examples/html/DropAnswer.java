package io.github.openinspections.examples.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer to files that were sent: an HTTP status and a page in UTF-8. */
public final class DropAnswer {
  /** The media type of every page. */
  public static final String TYPE = "text/html;charset=UTF-8";

  private static final int BUSY = 503;

  private final int status;
  private final byte[] page;

  DropAnswer(int status, byte[] page) {
    this.status = status;
    this.page = page;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the page, which is not copied. */
  public byte[] page() {
    return page;
  }

  /** Returns the headers of the page that browsers need for its safety. */
  public static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", DropInlined.POLICY + "; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cache-Control", "no-store");
    return headers;
  }

  /** Returns the headers of this answer. */
  public Map<String, String> ownHeaders() {
    Map<String, String> headers = headers();
    if (status == BUSY) {
      headers.put("Retry-After", "10");
    }
    return headers;
  }
}
