package io.github.openinspections.serialization.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, if these cannot be the beginning of a data set. */
public enum FileKind {
  /** A text, as far as the first bytes show. */
  TEXT("", "", ""),
  /** Nothing, or white space alone. */
  BLANK("", "blank", "check-export"),
  /** A ZIP file, as spreadsheets are: what is in it decides. */
  ZIP("PK\3\4", "zip", Common.UNPACK),
  /** A ZIP file with nothing in it. */
  EMPTY_ZIP("PK\5\6", "zip-with-nothing", "check-download"),
  /** A text with formats. RTF begins with a brace, as JSON does. */
  RTF("{\\rtf", "rtf", "copy-table"),
  /** A document. */
  PDF("%PDF-", "pdf", "look-for-source"),
  /** A file of Excel, Word or PowerPoint before 2007. */
  OLD_OFFICE("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "old-office", Common.SAVE_IT),
  /** A table of Excel before version 5, which has no container. */
  OLD_EXCEL("\t\b\u0010\0", Common.OLD_SHEET, Common.SAVE_IT),
  /** The same, version 4. */
  OLD_EXCEL_4("\t\4\6\0", Common.OLD_SHEET, Common.SAVE_IT),
  /** The same, version 3. */
  OLD_EXCEL_3("\t\2\6\0", Common.OLD_SHEET, Common.SAVE_IT),
  /** The same, version 2. */
  OLD_EXCEL_2("\t\0\4\0", Common.OLD_SHEET, Common.SAVE_IT),
  /** A file of Office with a password. */
  ENCRYPTED_OFFICE("", "office-with-password", "remove-password"),
  /** JSON that was written as a text of JSON. */
  JSON_IN_TEXT("", "json-in-text", "save-content"),
  /** JSON with some JavaScript around it. */
  SCRIPT("", "script", "save-braces"),
  /** Data in YAML. */
  YAML("", "yaml", "convert-to-json"),
  /** A message, or a web page that was saved as one file. */
  MAIL("", "mail", "save-table"),
  /** What Git keeps instead of a large file. */
  POINTER("", "pointer", "download-file"),
  /** Text of mainframes. */
  EBCDIC("", "ebcdic", "convert-to-utf-8"),
  /** A web page, or a table of one under the name of a spreadsheet. */
  HTML("", "html", "download-table"),
  /** XML, also of a spreadsheet. */
  XML("", "xml", "export"),
  /** Columns for programs. */
  PARQUET("PAR1", "parquet", Common.CONVERT),
  /** Columns for programs. */
  ARROW("ARROW1", "arrow", Common.CONVERT),
  /** A database. */
  SQLITE("SQLite format 3\0", "sqlite", Common.CONVERT),
  /** A database of Access. */
  ACCESS("\0\1\0\0Standard ", "access", Common.CONVERT),
  /** Data of R. */
  R_DATA("RDX", Common.OF_R, Common.CONVERT),
  /** One object of R. */
  R_OBJECT("X\n\0\0\0", Common.OF_R, Common.CONVERT),
  /** Data of Stata. */
  STATA("<stata_dta>", "stata", Common.CONVERT),
  /** Data of SPSS. */
  SPSS("$FL2", "spss", Common.CONVERT),
  /** A picture. */
  PNG("\u0089PNG\r\n\u001a\n", Common.PICTURE, Common.TYPE_IT),
  /** A picture. */
  JPEG("\u00ff\u00d8\u00ff", Common.PICTURE, Common.TYPE_IT),
  /** A picture. */
  GIF("GIF8", Common.PICTURE, Common.TYPE_IT),
  /** A picture. */
  TIFF("II*\0", Common.PICTURE, Common.TYPE_IT),
  /** A picture. */
  TIFF_BIG_ENDIAN("MM\0*", Common.PICTURE, Common.TYPE_IT),
  /** A picture of another kind. */
  OTHER_PICTURE("RIFF", Common.PICTURE, Common.TYPE_IT),
  /** Files in one. */
  TAR("", "tar", Common.UNPACK),
  /** Files in one. */
  SEVEN_ZIP("7z\u00bc\u00af'\u001c", "7z", Common.UNPACK),
  /** Files in one. */
  RAR("Rar!\u001a\u0007", "rar", Common.UNPACK),
  /** Compressed. */
  XZ("\u00fd7zXZ\0", "xz", Common.UNPACK),
  /** Compressed. */
  ZSTANDARD("(\u00b5/\u00fd", "zstandard", Common.UNPACK),
  /** Compressed. */
  BZIP2("BZh91AY&SY", "bzip2", Common.UNPACK),
  /** Compressed twice. */
  GZIP("\u001f\u008b\b", "gzip", Common.UNPACK);

  private static final int TAR_MARK_AT = 257;

  private final String magic;

  @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
  private final OtherKind other;

  FileKind(String magic, String what, String advice) {
    this.magic = magic;
    this.other = OtherKind.of(what, advice);
  }

  /** What several kinds have in common: names of phrases. */
  private static final class Common {
    static final String OLD_SHEET = "old-excel";
    static final String SAVE_IT = "save-as-xlsx";
    static final String OF_R = "r";
    static final String PICTURE = "picture";
    static final String TYPE_IT = "type-it";
    static final String UNPACK = "unpack";
    static final String CONVERT = "convert-to-csv";
  }

  /** Returns what the file is and what to do, if it is no text. */
  public OtherKind other() {
    return other;
  }

  /**
   * Looks at the first bytes of an input, without moving past them.
   *
   * @throws IOException if the input cannot be read
   */
  public static FileKind at(ByteInput in) throws IOException {
    if (beginsAsJson(in)) {
      return TEXT; // of a stream, no more is read than is needed
    }
    TextStart text = TextStart.of(in);
    int length = Math.min(in.available(), TextStart.LOOK);
    String start =
        new String(in.buffer(), in.position(), length, StandardCharsets.ISO_8859_1); // byte by byte
    for (FileKind kind : values()) {
      if (!kind.magic.isEmpty() && start.startsWith(kind.magic)) {
        return kind == OLD_OFFICE && OldOffice.isEncrypted(in) ? ENCRYPTED_OFFICE : kind;
      }
    }
    if (start.startsWith("ftyp", 4)
        || (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6))) {
      return OTHER_PICTURE;
    } else if (start.startsWith("ustar", TAR_MARK_AT)) {
      return TAR;
    } else if (text.isWhole() && text.text().isEmpty()) {
      return BLANK;
    }
    return Ebcdic.is(in.buffer(), in.position(), in.position() + length)
        ? EBCDIC
        : KindOfText.of(text).orElse(TEXT);
  }

  private static boolean beginsAsJson(ByteInput in) throws IOException {
    int at = ByteOrderMark.at(in).length();
    while (has(in, at) && " \t\r\n".indexOf(in.at(at)) >= 0) {
      at++;
    }
    return has(in, at)
        && (in.at(at) == '[' || (in.at(at) == '{' && (!has(in, at + 1) || in.at(at + 1) != '\\')));
  }

  private static boolean has(ByteInput in, int distance) throws IOException {
    return distance < TextStart.LOOK && (distance < in.available() || in.fill());
  }
}
