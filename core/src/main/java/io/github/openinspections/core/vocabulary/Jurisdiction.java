package io.github.openinspections.core.vocabulary;

import java.util.Locale;

/** A country with its own inspectorates. */
public enum Jurisdiction {
  /** England. */
  ENGLAND,
  /** Scotland. */
  SCOTLAND,
  /** Wales. */
  WALES,
  /** Northern Ireland. */
  NORTHERN_IRELAND,
  /** The Republic of Ireland. */
  IRELAND;

  static Jurisdiction of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
