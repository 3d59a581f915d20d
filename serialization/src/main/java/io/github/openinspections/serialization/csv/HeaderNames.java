package io.github.openinspections.serialization.csv;

/** What the spellings of one header have in common. */
final class HeaderNames {
  /** A UTF-8 byte order mark that the writer of the table took for Windows-1252. */
  private static final String GARBLED_MARK = "ï»¿";

  private HeaderNames() {}

  /** Returns a header in lower case, without repeated white space and byte order marks. */
  static String key(String header) {
    String text = header.startsWith("\ufeff") ? header.substring(1) : header;
    if (text.startsWith(GARBLED_MARK)) {
      text = text.substring(GARBLED_MARK.length());
    }
    return TableWords.key(text.replace('’', '\''));
  }
}
