package io.github.openinspections.examples.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret in an address: 192 random bits. */
final class DropToken {
  private static final int BYTES = 24;

  private final String text;

  private DropToken(String text) {
    this.text = text;
  }

  static DropToken random() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new DropToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** Compares in constant time: how long it takes says nothing about the secret. */
  boolean isSame(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the secret, for the address. */
  @Override
  public String toString() {
    return text;
  }
}
