package io.github.openinspections.serialization.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, if these cannot be the beginning of a data set. */
public enum FileKind {
  /** A text, as far as the first bytes show. */
  TEXT("", ""),
  /** Nothing, or white space alone. */
  BLANK("", "the file is empty, or has only white space: check the download or export"),
  /** A ZIP file, as spreadsheets are: what is in it decides. */
  ZIP("PK\3\4", "this is a ZIP file: unpack it, and read the files inside"),
  /** A ZIP file with nothing in it. */
  EMPTY_ZIP("PK\5\6", "this is a ZIP file with nothing in it: check the download"),
  /** A text with formats. RTF begins with a brace, as JSON does. */
  RTF("{\\rtf", "this is a text document (RTF): save its table as CSV or XLSX"),
  /** A document. */
  PDF(
      "%PDF-",
      "this is a PDF document: look for the table that it was made from, or copy its table into a"
          + " spreadsheet"),
  /** A file of Excel, Word or PowerPoint before 2007, or an encrypted later one. */
  OLD_OFFICE(
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
      "this is a file of an old version of Office, such as XLS: open it there and save it as XLSX"),
  /** A file of Office with a password. */
  ENCRYPTED_OFFICE(
      "",
      "this is an Office file with a password: open it there, remove the password and save it as"
          + " XLSX"),
  /** A web page, or a table of one under the name of a spreadsheet. */
  HTML(
      "",
      "this is a web page (HTML), not the table that it links to or shows: download the table"
          + " itself, or open the page in a spreadsheet program and save it as XLSX"),
  /** XML, also of a spreadsheet. */
  XML("", "this is XML: export the data as JSON, CSV, XLSX or ODS"),
  /** Columns for programs. */
  PARQUET("PAR1", "this is a Parquet file: convert it to CSV"),
  /** Columns for programs. */
  ARROW("ARROW1", "this is an Arrow file: convert it to CSV"),
  /** A database. */
  SQLITE("SQLite format 3\0", "this is an SQLite database: export its table as CSV"),
  /** Data of SPSS. */
  SPSS("$FL2", "this is a data file of SPSS: export it as CSV"),
  /** A picture. */
  PNG("\u0089PNG\r\n\u001a\n", Sentence.PICTURE),
  /** A picture. */
  JPEG("\u00ff\u00d8\u00ff", Sentence.PICTURE),
  /** A picture. */
  GIF("GIF8", Sentence.PICTURE),
  /** A picture. */
  TIFF("II*\0", Sentence.PICTURE),
  /** A picture. */
  TIFF_BIG_ENDIAN("MM\0*", Sentence.PICTURE),
  /** Files in one. */
  SEVEN_ZIP("7z\u00bc\u00af\u0027\u001c", "this is a 7z archive: " + Sentence.UNPACK),
  /** Files in one. */
  RAR("Rar!\u001a\u0007", "this is a RAR archive: " + Sentence.UNPACK),
  /** Compressed. */
  XZ("\u00fd7zXZ\0", "this is compressed with xz: " + Sentence.UNPACK),
  /** Compressed. */
  ZSTANDARD("\u0028\u00b5\u002f\u00fd", "this is compressed with Zstandard: " + Sentence.UNPACK),
  /** Compressed. */
  BZIP2("BZh91AY&SY", "this is compressed with bzip2: " + Sentence.UNPACK),
  /** Compressed twice. */
  GZIP("\u001f\u008b\b", "this is compressed twice with gzip: " + Sentence.UNPACK);

  /** How many bytes are looked at. */
  private static final int LOOK = 1 << 12;

  private final String magic;
  private final String sentence;

  FileKind(String magic, String sentence) {
    this.magic = magic;
    this.sentence = sentence;
  }

  /** Sentences of several kinds. */
  private static final class Sentence {
    static final String PICTURE =
        "this is a picture: look for the table or text that it shows, or type it";
    static final String UNPACK = "unpack it, and read the file inside";
  }

  /** Returns what the file is and what to do, if it is no text. */
  public String sentence() {
    return sentence;
  }

  /**
   * Looks at the first bytes of an input, without moving past them.
   *
   * @throws IOException if the input cannot be read
   */
  public static FileKind at(ByteInput in) throws IOException {
    while (in.available() < LOOK && in.fill()) {}
    int length = Math.min(in.available(), LOOK);
    String start =
        new String(in.buffer(), in.position(), length, StandardCharsets.ISO_8859_1); // byte by byte
    for (FileKind kind : values()) {
      if (!kind.magic.isEmpty() && start.startsWith(kind.magic)) {
        return kind == OLD_OFFICE && OldOffice.isEncrypted(in) ? ENCRYPTED_OFFICE : kind;
      }
    }
    boolean whole = in.available() < LOOK && in.damage().isEmpty();
    return markup(start).orElse(whole && text(start).isEmpty() ? BLANK : TEXT);
  }

  private static Optional<FileKind> markup(String start) {
    String text = text(start).toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || isTag(text, "html") || isTag(text, "table")) {
      return Optional.of(HTML);
    } else if (text.startsWith("<?xml ")) {
      return Optional.of(text.contains("<html") ? HTML : XML);
    }
    return Optional.empty();
  }

  private static boolean isTag(String text, String name) {
    int end = name.length() + 1;
    return text.startsWith("<" + name)
        && (text.startsWith(">", end) || (text.length() > end && text.charAt(end) <= ' '));
  }

  private static String text(String start) {
    int from = start.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    while (from < start.length() && " \t\r\n".indexOf(start.charAt(from)) >= 0) {
      from++;
    }
    return start.substring(from);
  }
}
