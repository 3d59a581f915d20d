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

  private static final String DAMAGED = "damaged-zip";
  private static final String COPY = "copy-and-save-table";

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
    return BrokenSheetException.exceeded("sheet-bytes", Inflation.most(limits));
  }

  /** Returns what the file is, if it is a spreadsheet that can be read: xlsx or ods. */
  public Optional<String> spreadsheet() throws IOException {
    if (XlsxWorkbook.path(this).isPresent()) {
      return Optional.of("xlsx");
    }
    return type().startsWith(ODS_TYPE) && find("content.xml").isPresent() && !isEncrypted()
        ? Optional.of("ods")
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
      return OtherKind.of("xlsb", "save-in-excel");
    } else if (find("word/document.xml").isPresent()) {
      return OtherKind.of("docx", COPY);
    } else if (find("ppt/presentation.xml").isPresent()) {
      return OtherKind.of("pptx", COPY);
    } else if (find("Index/Document.iwa").isPresent() || find("Index.zip").isPresent()) {
      return OtherKind.of("iwork", "export-table");
    }
    String type = type();
    if (type.startsWith(ODS_TYPE)) {
      return isEncrypted()
          ? OtherKind.of("ods-with-password", "remove-password-again")
          : OtherKind.of("ods-without-content", "save-again");
    } else if (type.startsWith("application/vnd.oasis.opendocument.")) {
      return OtherKind.of("opendocument", COPY);
    }
    return otherZip();
  }

  private OtherKind otherZip() {
    List<String> names =
        zip.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).limit(3).toList();
    OtherKind kind =
        OtherKind.of(
            switch (names.size()) {
              case 0 -> "zip-without-file";
              case 1 -> "zip-with-one";
              case 2 -> "zip-with-two";
              default -> "zip-with-others";
            },
            "unpack");
    for (int i = 0; i < Math.min(2, names.size()); i++) {
      kind = kind.with("name" + (i + 1), shown(names.get(i)));
    }
    return kind;
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
        find(name).orElseThrow(() -> BrokenSheetException.damaged("lacks-part", shown(name)));
    InputStream in;
    try {
      in = zip.getInputStream(entry);
    } catch (ZipException | EOFException damaged) {
      throw BrokenSheetException.damaged(DAMAGED);
    }
    if (in == null) {
      throw BrokenSheetException.damaged("lacks-part", shown(name));
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
