package io.github.openinspections.serialization.json;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Absolute URIs. */
public final class AddressText {
  private AddressText() {}

  /** Reads an address, or returns null if the text is none. */
  public static @Nullable URI read(String text) {
    try {
      URI address = new URI(text);
      return address.isAbsolute() ? address : null;
    } catch (URISyntaxException none) {
      return null;
    }
  }
}
