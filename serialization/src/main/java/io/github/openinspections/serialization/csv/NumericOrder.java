package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.finding.ReadingTexts;
import io.github.openinspections.serialization.options.NumericDates;

/** How dates of three numbers are read. */
enum NumericOrder {
  /** 04/03/2018 is 4 March. */
  DAY_FIRST("day"),
  /** 04/03/2018 is 3 April. */
  MONTH_FIRST("month"),
  /** 04/03/2018 is not read, since it could be either; 13/03/2018 is. */
  UNDECIDED("either");

  private final String phrase;

  NumericOrder(String phrase) {
    this.phrase = phrase;
  }

  static NumericOrder of(NumericDates chosen) {
    return chosen == NumericDates.DAY_FIRST ? DAY_FIRST : MONTH_FIRST;
  }

  /** Returns the opposite of an order that is decided. */
  NumericOrder other() {
    return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
  }

  /** Returns the name of the phrase for what is first. */
  String phrase() {
    return phrase;
  }

  /** Returns it for people, in English: "the day first". */
  @Override
  public String toString() {
    return ReadingTexts.of("order." + phrase);
  }
}
