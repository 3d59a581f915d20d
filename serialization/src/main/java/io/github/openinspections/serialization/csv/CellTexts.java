package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of the cells below one header. Most columns repeat few short texts, each of which is
 * looked at once. Not thread-safe.
 */
final class CellTexts {
  /** A column with more different texts has another in nearly each row. */
  private static final int MOST = 256;

  private static final int LONGEST = 64;

  private final TableWords words;
  private final List<Map<String, CellText>> known = new ArrayList<>();

  private CellTexts(TableWords words, int columns) {
    this.words = words;
    for (int i = 0; i < columns; i++) {
      known.add(new HashMap<>());
    }
  }

  /** Returns those of a table that is read row by row. */
  static CellTexts remembered(Header header) {
    return new CellTexts(header.words(), header.size());
  }

  /** Returns those of a row that is read once more, perhaps while other threads do the same. */
  static CellTexts unremembered(Header header) {
    return new CellTexts(header.words(), 0);
  }

  /**
   * Returns what a text says.
   *
   * @param index the index of its column
   */
  CellText of(int index, String raw) {
    Map<String, CellText> column = index < known.size() ? known.get(index) : Map.of();
    CellText text = column.get(raw);
    if (text == null) {
      text = CellText.of(raw, words);
      remember(index, text);
    }
    return text;
  }

  private void remember(int index, CellText text) {
    if (index >= known.size() || text.raw().length() > LONGEST) {
      return;
    }
    Map<String, CellText> column = known.get(index);
    if (column.size() < MOST) {
      column.put(text.raw(), text);
    }
  }
}
