package io.github.openinspections.examples.cli.describe;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An absolute address that every RDF parser takes and that JSON-LD cannot take for a prefixed name:
 * http, https or urn, with no character that is not a letter, a digit or one of a URI.
 */
record Address(String text) implements Value {
  private static final Set<String> WEB = Set.of("http", "https");

  static Address known(String text) {
    return find(text).orElseThrow();
  }

  /** Returns the address of a text; empty if it is none. */
  static Optional<Address> find(String text) {
    return isAddress(text) ? Optional.of(new Address(text)) : Optional.empty();
  }

  /** Returns the address of something in the folder at this address; its name needs no escape. */
  Address below(String name) {
    return known(text.endsWith("/") ? text + name : text + "/" + name);
  }

  private static boolean isAddress(String text) {
    if (!text.codePoints().allMatch(point -> point < 0x7f || Character.isLetterOrDigit(point))) {
      return false;
    }
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return WEB.contains(scheme)
          ? address.getHost() != null
          : scheme.equals("urn") && address.isOpaque();
    } catch (URISyntaxException none) {
      return false;
    }
  }
}
