package io.github.openinspections.examples.html;

import java.net.URI;
import java.util.Locale;

/**
 * A third-party address. Only web addresses become links; any other stays text, because it may be a
 * script or lead into the reader's own machine.
 *
 * @param text the address as shown
 * @param target the link target, empty if it must not be followed
 */
record Link(String text, String target) {
  private static final int LONGEST = 2_000;

  static Link of(URI address, Words words) {
    String written = address.toString();
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    boolean web =
        (scheme.equals("http") || scheme.equals("https"))
            && address.getHost() != null
            && written.length() <= LONGEST;
    return new Link(words.name(written), web ? address.toASCIIString() : "");
  }

  boolean leads() {
    return !target.isEmpty();
  }
}
