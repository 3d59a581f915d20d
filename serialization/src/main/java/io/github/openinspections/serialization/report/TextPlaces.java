package io.github.openinspections.serialization.report;

import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.text.PlainText;
import java.util.Optional;

/**
 * Positions as people look for them: line and column ({@code 7:3}), and in a spreadsheet the cell
 * ({@code Sheet1!C7}), with the name of the sheet in quotes where a formula needs them.
 */
final class TextPlaces {
  private final Optional<String> sheet;

  TextPlaces(Optional<String> sheet) {
    this.sheet = sheet;
  }

  String of(Position place) {
    return sheet
        .map(name -> quoted(name) + "!" + place.cell())
        .orElseGet(() -> place.line() + ":" + place.column());
  }

  private static String quoted(String name) {
    String plain = PlainText.of(name);
    return plain.matches("[A-Za-z_][A-Za-z0-9_]*") ? plain : "'" + plain.replace("'", "''") + "'";
  }
}
