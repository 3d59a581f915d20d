package io.github.openinspections.validation.meaning;

import io.github.openinspections.core.Report;
import java.net.URI;
import java.util.Optional;

/** The document that a report's address leads to, if the address is that of one document. */
public final class DocumentAddress {
  private DocumentAddress() {}

  /**
   * Returns the address without its fragment; nothing for the front page of a site or the page of a
   * provider, which are used for many reports.
   */
  public static Optional<String> of(Report report) {
    return report.url().filter(DocumentAddress::isDocument).map(DocumentAddress::withoutFragment);
  }

  private static boolean isDocument(URI url) {
    String path = url.getRawPath();
    boolean front = path == null || path.isEmpty() || path.equals("/");
    return (!front || url.getRawQuery() != null || url.isOpaque())
        && (path == null || !path.contains("/provider/"));
  }

  private static String withoutFragment(URI url) {
    String text = url.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }
}
