package io.github.openinspections.serialization.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, if these cannot be the beginning of a data set. */
public enum FileKind {
  /** A text, as far as the first bytes show. */
  TEXT("", "", ""),
  /** Nothing, or white space alone. */
  BLANK("", "an empty file", "check the download or the export that made it"),
  /** A ZIP file, as spreadsheets are: what is in it decides. */
  ZIP("PK\3\4", "a ZIP file", Sentence.UNPACK),
  /** A ZIP file with nothing in it. */
  EMPTY_ZIP("PK\5\6", "a ZIP file with nothing in it", "check the download"),
  /** A text with formats. RTF begins with a brace, as JSON does. */
  RTF("{\\rtf", "a text document (RTF)", "copy its table into a spreadsheet"),
  /** A document. */
  PDF("%PDF-", "a PDF document", "look for the table it was made from, or copy its table out"),
  /** A file of Excel, Word or PowerPoint before 2007. */
  OLD_OFFICE(
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
      "a file of an old version of Office, such as XLS",
      Sentence.SAVE_IT),
  /** A table of Excel before version 5, which has no container. */
  OLD_EXCEL("\t\b\u0010\0", Sentence.OLD_SHEET, Sentence.SAVE_IT),
  /** The same, version 4. */
  OLD_EXCEL_4("\t\4\6\0", Sentence.OLD_SHEET, Sentence.SAVE_IT),
  /** The same, version 3. */
  OLD_EXCEL_3("\t\2\6\0", Sentence.OLD_SHEET, Sentence.SAVE_IT),
  /** The same, version 2. */
  OLD_EXCEL_2("\t\0\4\0", Sentence.OLD_SHEET, Sentence.SAVE_IT),
  /** A file of Office with a password. */
  ENCRYPTED_OFFICE(
      "", "an Office file with a password", "open it, remove the password and save it as XLSX"),
  /** JSON that was written as a text of JSON. */
  JSON_IN_TEXT(
      "",
      "JSON inside a text of JSON, as if it was written twice",
      "save the content of the text, without outer quotation marks and backslashes"),
  /** JSON with some JavaScript around it. */
  SCRIPT(
      "",
      "JavaScript with JSON in it",
      "save what is from the first brace or bracket to the last one, and read that"),
  /** Data in YAML. */
  YAML("", "YAML", "convert it to JSON, with the records under \"inspections\""),
  /** A message, or a web page that was saved as one file. */
  MAIL(
      "", "an e-mail or a web page saved as one (MIME)", "save the table in it or with it as XLSX"),
  /** What Git keeps instead of a large file. */
  POINTER("", "a Git LFS pointer, not the file itself", "download the file (git lfs pull)"),
  /** Text of mainframes. */
  EBCDIC("", "text in EBCDIC, as mainframes write it", "convert it to UTF-8"),
  /** A web page, or a table of one under the name of a spreadsheet. */
  HTML("", "a web page (HTML)", "download the table it shows or links to, or save it as XLSX"),
  /** XML, also of a spreadsheet. */
  XML("", "XML", "export the data as JSON, CSV, XLSX or ODS"),
  /** Columns for programs. */
  PARQUET("PAR1", "a Parquet file", Sentence.CONVERT),
  /** Columns for programs. */
  ARROW("ARROW1", "an Arrow file", Sentence.CONVERT),
  /** A database. */
  SQLITE("SQLite format 3\0", "an SQLite database", Sentence.CONVERT),
  /** A database of Access. */
  ACCESS("\0\1\0\0Standard ", "an Access database", Sentence.CONVERT),
  /** Data of R. */
  R_DATA("RDX", Sentence.OF_R, Sentence.CONVERT),
  /** One object of R. */
  R_OBJECT("X\n\0\0\0", Sentence.OF_R, Sentence.CONVERT),
  /** Data of Stata. */
  STATA("<stata_dta>", "a data file of Stata", Sentence.CONVERT),
  /** Data of SPSS. */
  SPSS("$FL2", "a data file of SPSS", Sentence.CONVERT),
  /** A picture. */
  PNG("\u0089PNG\r\n\u001a\n", Sentence.PICTURE, Sentence.TYPE_IT),
  /** A picture. */
  JPEG("\u00ff\u00d8\u00ff", Sentence.PICTURE, Sentence.TYPE_IT),
  /** A picture. */
  GIF("GIF8", Sentence.PICTURE, Sentence.TYPE_IT),
  /** A picture. */
  TIFF("II*\0", Sentence.PICTURE, Sentence.TYPE_IT),
  /** A picture. */
  TIFF_BIG_ENDIAN("MM\0*", Sentence.PICTURE, Sentence.TYPE_IT),
  /** A picture of another kind. */
  OTHER_PICTURE("RIFF", Sentence.PICTURE, Sentence.TYPE_IT),
  /** Files in one. */
  TAR("", "a TAR archive", Sentence.UNPACK),
  /** Files in one. */
  SEVEN_ZIP("7z\u00bc\u00af'\u001c", "a 7z archive", Sentence.UNPACK),
  /** Files in one. */
  RAR("Rar!\u001a\u0007", "a RAR archive", Sentence.UNPACK),
  /** Compressed. */
  XZ("\u00fd7zXZ\0", "a file compressed with xz", Sentence.UNPACK),
  /** Compressed. */
  ZSTANDARD("(\u00b5/\u00fd", "a file compressed with Zstandard", Sentence.UNPACK),
  /** Compressed. */
  BZIP2("BZh91AY&SY", "a file compressed with bzip2", Sentence.UNPACK),
  /** Compressed twice. */
  GZIP("\u001f\u008b\b", "a file compressed twice with gzip", Sentence.UNPACK);

  private static final int TAR_MARK_AT = 257;

  private final String magic;

  @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
  private final OtherKind other;

  FileKind(String magic, String what, String advice) {
    this.magic = magic;
    this.other = new OtherKind(what, advice);
  }

  /** What several kinds have in common. */
  private static final class Sentence {
    static final String OLD_SHEET = "a table of an old version of Excel (XLS)";
    static final String SAVE_IT = "open it there and save it as XLSX";
    static final String OF_R = "a data file of R";
    static final String PICTURE = "a picture";
    static final String TYPE_IT = "look for the table that it shows, or type it";
    static final String UNPACK = "unpack it, and read the files inside one by one";
    static final String CONVERT = "convert its table to CSV";
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
