package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.source.OtherKind;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What is in a ZIP file: a spreadsheet, or something else that can be said in a sentence. */
public final class ZipContent implements Closeable {
  private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private static final String DAMAGED =
      "its ZIP file is damaged or cut off: download or copy it again";

  private static final String COPY = "copy its table into a spreadsheet and save it as XLSX";

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final Limits limits;
  private Inflation inflation;

  private ZipContent(ZipFile zip, Limits limits) {
    this.zip = zip;
    zip.stream().forEach(entry -> entries.putIfAbsent(folded(entry.getName()), entry));
    this.limits = limits;
    this.inflation = Inflation.ofBytes(limits);
  }

  /**
   * Opens a file.
   *
   * @throws BrokenSheetException if its directory, which is at the end, is damaged, missing or too
   *     long
   * @throws IOException if the file cannot be read
   */
  public static ZipContent open(Path file, Limits limits) throws IOException {
    ZipDirectory.check(file);
    try {
      return new ZipContent(new ZipFile(file.toFile()), limits);
    } catch (ZipException | EOFException | IllegalArgumentException damaged) {
      throw BrokenSheetException.damaged(DAMAGED);
    }
  }

  /** Returns how many bytes a spreadsheet may have, compressed or not. */
  public static long most(Limits limits) {
    return Inflation.most(limits);
  }

  /** Returns what is wrong with a file of more bytes. */
  public static BrokenSheetException tooLong(Limits limits) {
    return BrokenSheetException.exceeded("bytes of a spreadsheet", Inflation.most(limits));
  }

  /** Returns what the file is, if it is a spreadsheet that can be read: "an Excel workbook". */
  public Optional<String> spreadsheet() throws IOException {
    if (XlsxWorkbook.path(this).isPresent()) {
      return Optional.of("an Excel workbook (XLSX)");
    }
    return type().startsWith(ODS_TYPE) && find("content.xml").isPresent() && !isEncrypted()
        ? Optional.of("an OpenDocument spreadsheet (ODS)")
        : Optional.empty();
  }

  /**
   * Opens the spreadsheet; closing it closes this.
   *
   * @throws BrokenSheetException if it cannot be read
   * @throws IOException if the file cannot be read
   */
  public Workbook workbook() throws IOException {
    return XlsxWorkbook.path(this).isPresent()
        ? XlsxWorkbook.open(this, limits)
        : OdsWorkbook.open(this, limits);
  }

  /** Returns what a file is that is no spreadsheet to read, and what to do. */
  public OtherKind other() throws IOException {
    if (find("xl/workbook.bin").isPresent()) {
      return new OtherKind(
          "a binary Excel workbook (XLSB)", "open it in Excel and save it as XLSX");
    } else if (find("word/document.xml").isPresent()) {
      return new OtherKind("a Word document (DOCX)", COPY);
    } else if (find("ppt/presentation.xml").isPresent()) {
      return new OtherKind("a PowerPoint presentation (PPTX)", COPY);
    } else if (find("Index/Document.iwa").isPresent() || find("Index.zip").isPresent()) {
      return new OtherKind(
          "a document of Numbers, Pages or Keynote", "export its table as XLSX or CSV");
    }
    String type = type();
    if (type.startsWith(ODS_TYPE)) {
      return isEncrypted()
          ? new OtherKind(
              "an OpenDocument spreadsheet with a password",
              "open it, remove the password and save it again")
          : new OtherKind("an OpenDocument spreadsheet without content", "save it again");
    } else if (type.startsWith("application/vnd.oasis.opendocument.")) {
      return new OtherKind("an OpenDocument file, but no spreadsheet", COPY);
    }
    return new OtherKind("a ZIP file" + names(), "unpack it, and read the files inside one by one");
  }

  private String names() {
    List<String> names =
        zip.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).limit(3).toList();
    return names.isEmpty()
        ? " without a file in it"
        : " with "
            + shown(names.get(0))
            + (names.size() > 1 ? ", " + shown(names.get(1)) : "")
            + (names.size() > 2 ? " and others" : "");
  }

  /** Names are written by strangers. */
  private static String shown(String name) {
    StringBuilder shown = new StringBuilder("\"");
    name.codePoints()
        .limit(80)
        .map(c -> Character.isLetterOrDigit(c) || " -_.()/&+".indexOf(c) >= 0 ? c : '?')
        .forEach(shown::appendCodePoint);
    return shown.append('"').toString();
  }

  private String type() throws IOException {
    Optional<ZipEntry> entry = find("mimetype");
    if (entry.isEmpty()) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry.get())) {
      return new String(in.readNBytes(100), StandardCharsets.ISO_8859_1).strip();
    } catch (ZipException | EOFException damaged) {
      return "";
    }
  }

  private boolean isEncrypted() throws IOException {
    if (find("META-INF/manifest.xml").isEmpty()) {
      return false;
    }
    try (XmlPart manifest = part("META-INF/manifest.xml")) {
      while (manifest.next()) {
        if (manifest.isStart("encryption-data")) {
          return true;
        }
      }
      return false;
    } catch (BrokenSheetException noManifest) {
      return false;
    }
  }

  /** Allows as many bytes from now on as if nothing had been read. */
  void beginPass() {
    inflation = Inflation.ofBytes(limits);
  }

  /** Starts reading a part that may be missing: it then has no content. */
  XmlPart partIfAny(String name) throws IOException {
    return find(name).isPresent() ? part(name) : XmlPart.open(nothing(), "", inflation, 1);
  }

  private static InputStream nothing() {
    return new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Whether a name is among the bytes of a part, in any encoding with the characters of ASCII.
   *
   * @throws BrokenSheetException if the part is damaged, or longer than the limits allow
   */
  boolean mentions(String part, String name) throws IOException {
    try (InputStream in = stream(part)) {
      return AsciiSearch.finds(in, name, Inflation.ofBytes(limits));
    } catch (ZipException | EOFException damaged) {
      throw BrokenSheetException.damaged(DAMAGED);
    }
  }

  /** Starts reading a part. */
  XmlPart part(String name) throws IOException {
    return part(name, inflation);
  }

  /** Starts reading a part, and counts its bytes. */
  XmlPart part(String name, Inflation counted) throws IOException {
    return XmlPart.open(stream(name), "its part " + shown(name), counted, limits.textLength());
  }

  private InputStream stream(String name) throws IOException {
    ZipEntry entry =
        find(name)
            .orElseThrow(() -> BrokenSheetException.damaged("it lacks the part " + shown(name)));
    InputStream in;
    try {
      in = zip.getInputStream(entry);
    } catch (ZipException | EOFException damaged) {
      throw BrokenSheetException.damaged(DAMAGED);
    }
    if (in == null) {
      throw BrokenSheetException.damaged("it lacks the part " + shown(name));
    }
    return new CheckedPart(in, entry.getCrc());
  }

  /** Whether there is a part. */
  boolean has(String name) {
    return find(name).isPresent();
  }

  /** Some programs write names in another case, or with backslashes, or a slash before them. */
  private Optional<ZipEntry> find(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    ZipEntry exact = zip.getEntry(path);
    return Optional.ofNullable(exact == null ? entries.get(folded(path)) : exact);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
