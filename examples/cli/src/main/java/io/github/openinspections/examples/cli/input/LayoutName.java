package io.github.openinspections.examples.cli.input;

import io.github.openinspections.serialization.options.Layout;
import java.util.Locale;

/** The names of the layouts on the command line. */
enum LayoutName {
  ARRAY(Layout.ARRAY),
  ENVELOPE(Layout.ENVELOPE),
  NDJSON(Layout.NDJSON),
  SINGLE(Layout.SINGLE);

  private final Layout layout;

  LayoutName(Layout layout) {
    this.layout = layout;
  }

  Layout layout() {
    return layout;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
