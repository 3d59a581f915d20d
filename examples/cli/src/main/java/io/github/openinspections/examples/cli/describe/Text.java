package io.github.openinspections.examples.cli.describe;

import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.time.PartialDate;
import java.util.Optional;

/**
 * A text, perhaps of third parties, or a number or date as text.
 *
 * @param text without halves of surrogate pairs, which RDF cannot hold
 * @param datatype the prefixed name of its type; empty for a plain text
 */
record Text(String text, Optional<String> datatype) implements Value {
  Text {
    text = PlainText.encodable(text);
  }

  static Text of(String text) {
    return new Text(text, Optional.empty());
  }

  static Text of(PartialDate date) {
    String datatype =
        switch (date.precision()) {
          case YEAR -> "xsd:gYear";
          case MONTH -> "xsd:gYearMonth";
          case DAY -> "xsd:date";
        };
    return new Text(date.toString(), Optional.of(datatype));
  }

  static Text count(long number) {
    return new Text(Long.toString(number), Optional.of("xsd:nonNegativeInteger"));
  }

  static Text hex(String digits) {
    return new Text(digits, Optional.of("xsd:hexBinary"));
  }
}
