package io.github.openinspections.core.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that distinguishes vocabularies by their facts. */
final class FactsDigest {
  private static final String STANDARD = "standard";

  private FactsDigest() {}

  /** Returns the digest of the facts that a vocabulary adds to the standard one. */
  static String of(String facts) {
    if (facts.isEmpty()) {
      return STANDARD;
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(facts.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
