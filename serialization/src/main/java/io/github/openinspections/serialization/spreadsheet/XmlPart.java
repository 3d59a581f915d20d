package io.github.openinspections.serialization.spreadsheet;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML file of a spreadsheet, event by event. Whatever the parser would keep is bounded: the
 * length of one event, the depth, and the number of different names. Not thread-safe.
 */
final class XmlPart implements Closeable {
  private static final int MOST_DEPTH = 100;
  private static final int MOST_NAMES = 2000;

  private final Counted in;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;

  private XmlPart(Counted in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /**
   * Starts reading; the stream is closed on failure.
   *
   * @param name the name of the part, for people
   * @param most how many bytes one event may have
   */
  static XmlPart open(InputStream stream, String name, Inflation inflation, int most)
      throws IOException {
    Counted in = new Counted(stream, name, inflation, most);
    // The JDK's own, whatever is on the class path, and a new one: factories are not thread-safe.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      return new XmlPart(in, factory.createXMLStreamReader(in));
    } catch (XMLStreamException | RuntimeException broken) {
      stream.close();
      throw in.cause(broken);
    }
  }

  /** Moves on. Returns whether there was more. */
  boolean next() throws IOException {
    in.beginEvent();
    int event;
    try {
      if (!reader.hasNext()) {
        return false;
      }
      event = reader.next();
    } catch (XMLStreamException | RuntimeException broken) { // also what the parser does not expect
      throw in.cause(broken);
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      begin();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      know(reader.getPITarget());
    } else if (event == XMLStreamConstants.DTD) {
      throw BrokenSheetException.damaged("document-type", in.name);
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private void begin() throws BrokenSheetException {
    depth++;
    know(reader.getLocalName());
    know(reader.getPrefix());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      know(reader.getAttributeLocalName(i));
      know(reader.getAttributePrefix(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      know(reader.getNamespaceURI(i));
      know(reader.getNamespacePrefix(i));
    }
    if (depth > MOST_DEPTH) {
      throw BrokenSheetException.exceeded("sheet-nesting", MOST_DEPTH);
    }
  }

  private void know(@Nullable String name) throws BrokenSheetException {
    if (name != null && names.add(name) && names.size() > MOST_NAMES) {
      throw BrokenSheetException.exceeded("sheet-names", MOST_NAMES);
    }
  }

  /** Whether an element begins here. */
  boolean isStart() {
    return reader.isStartElement();
  }

  /** Whether an element of this name begins here, in whatever namespace. */
  boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  /** Whether an element of this name in a namespace begins here. */
  boolean isStart(String namespace, String name) {
    return isStart(name) && namespace.equals(reader.getNamespaceURI());
  }

  /** Whether an element of this name ends here. */
  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** Returns how many elements are open here. */
  int depth() {
    return depth;
  }

  /** Returns a piece of text, or an empty one if there is none here. */
  String text() {
    int event = reader.getEventType();
    return event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE
        ? reader.getText()
        : "";
  }

  /** Returns an attribute of the element that begins here, or an empty text. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Returns an attribute in a namespace of the element that begins here, or an empty text. */
  String attribute(String namespace, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && namespace.equals(reader.getAttributeNamespace(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Returns a whole number, or another one if the attribute has none from 1 to a most. */
  int count(String name, int most, int otherwise) {
    String value = attribute(name);
    if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return otherwise;
    }
    int count = value.length() > 9 ? most : Math.min(most, Integer.parseInt(value));
    return count < 1 ? otherwise : count;
  }

  /** Moves to the end of the element that begins here. */
  void skip() throws IOException {
    skipTo(depth - 1);
  }

  /** Moves on until no more elements than these are open. */
  void skipTo(int outside) throws IOException {
    while (depth > outside && next()) {}
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts what the parser takes. */
  private static final class Counted extends FilterInputStream {
    /** The parser reads ahead. */
    private static final int AHEAD = 1 << 16;

    private final String name;
    private final Inflation inflation;
    private final int most;
    private long event;

    Counted(InputStream in, String name, Inflation inflation, int most) {
      super(in);
      this.name = name;
      this.inflation = inflation;
      this.most = most;
    }

    void beginEvent() {
      event = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      if (count > 0) {
        inflation.count(count);
        event += count;
        if (event > AHEAD + 8L * most) { // a character can be written as &#65536;
          throw BrokenSheetException.exceeded("cell", most);
        }
      }
      return count;
    }

    /** Returns what was wrong: an I/O error of the machine is not one of the file. */
    IOException cause(Exception failed) {
      Throwable cause =
          failed instanceof XMLStreamException parsing && parsing.getNestedException() != null
              ? parsing.getNestedException()
              : failed;
      if (cause instanceof IOException lost
          && !(lost instanceof ZipException
              || lost instanceof EOFException
              || lost instanceof CharConversionException
              || lost instanceof UnsupportedEncodingException)) {
        return lost;
      }
      return BrokenSheetException.damaged(
          cause instanceof ZipException || cause instanceof EOFException
              ? "damaged-part"
              : "not-xml",
          name);
    }
  }
}
