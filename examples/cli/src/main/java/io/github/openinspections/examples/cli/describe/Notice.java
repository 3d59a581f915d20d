package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.examples.cli.outcome.Said;
import java.util.Locale;

/** What the command says beside a description. */
public enum Notice {
  /** Without a title, a catalogue shows nothing. */
  TITLE,
  /** Nobody is named as publisher. */
  PUBLISHER,
  /** Without a licence, nobody may use the data. */
  LICENCE,
  /** Most open licences ask for it. */
  ATTRIBUTION,
  /** What a file says is not the publisher's word. */
  LICENCE_IN_FILE,
  /** The numbers of a description are those of what was read. */
  HALF;

  /** Returns the message about a data set. */
  public Said of(String dataset) {
    String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Said.of("describe-" + key, "name", dataset);
  }
}
