package io.github.openinspections.examples.cli.describe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What the bytes of a file say, whatever they mean.
 *
 * @param size how many there are
 * @param sha256 their SHA-256 in hexadecimal digits
 * @param wrapping what they are wrapped in
 * @param blank how many at the beginning of the content, decompressed, are a byte order mark or
 *     white space
 */
public record FileBytes(long size, String sha256, Wrapping wrapping, int blank) {
  /** Formats that hold other formats, detected from the first bytes. */
  public enum Wrapping {
    /** None. */
    NONE,
    /** Compressed by gzip. */
    GZIP,
    /** An Office Open XML workbook. */
    XLSX,
    /** An OpenDocument spreadsheet. */
    ODS
  }

  /** An OpenDocument file names its type in its first entry, uncompressed. */
  private static final String ODS_BEGINNING =
      "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

  private static final int HEAD = 1024;

  /**
   * Reads all bytes and closes the stream.
   *
   * @throws IOException if they cannot be read
   */
  public static FileBytes read(InputStream bytes) throws IOException {
    MessageDigest digest = newDigest();
    try (DigestInputStream in = new DigestInputStream(bytes, digest)) {
      byte[] head = in.readNBytes(HEAD);
      long size = head.length + in.transferTo(OutputStream.nullOutputStream());
      String beginning = new String(head, StandardCharsets.ISO_8859_1);
      Wrapping wrapping = wrapping(beginning);
      String content = wrapping == Wrapping.GZIP ? decompressed(head) : beginning;
      return new FileBytes(
          size, HexFormat.of().formatHex(digest.digest()), wrapping, blank(content));
    }
  }

  /** Returns what the beginning of a gzip file has; a file that is none is reported elsewhere. */
  private static String decompressed(byte[] head) {
    StringBuilder content = new StringBuilder();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        content.append((char) next);
      }
    } catch (IOException cutOff) {
      return content.toString();
    }
    return content.toString();
  }

  private static Wrapping wrapping(String head) {
    if (head.startsWith("\u001f\u008b")) {
      return Wrapping.GZIP;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return head.contains(ODS_BEGINNING) ? Wrapping.ODS : Wrapping.XLSX;
    }
    return Wrapping.NONE;
  }

  /** Returns the media type of a format that is known from its first bytes alone. */
  Optional<String> mediaType() {
    return switch (wrapping) {
      case XLSX -> Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      case ODS -> Optional.of("application/vnd.oasis.opendocument.spreadsheet");
      case NONE, GZIP -> Optional.empty();
    };
  }

  private static int blank(String head) {
    int blank = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    while (blank < head.length() && " \t\r\n".indexOf(head.charAt(blank)) >= 0) {
      blank++;
    }
    return blank;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible); // every Java has it
    }
  }
}
