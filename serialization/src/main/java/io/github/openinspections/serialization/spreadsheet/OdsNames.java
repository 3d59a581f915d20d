package io.github.openinspections.serialization.spreadsheet;

/** The namespaces of OpenDocument; programs choose their prefixes as they like. */
final class OdsNames {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  static final String OFFICE = OASIS + "office:1.0";
  static final String TABLE = OASIS + "table:1.0";
  static final String TEXT = OASIS + "text:1.0";
  static final String STYLE = OASIS + "style:1.0";
  static final String NUMBER = OASIS + "datastyle:1.0";

  /** What LibreOffice adds. */
  static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  private OdsNames() {}
}
