package io.github.openinspections.serialization.spreadsheet;

import io.github.openinspections.serialization.options.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The texts of a workbook, of which each is written once and cells hold the number. They are kept
 * as bytes one after the other, since there can be millions.
 */
final class SharedTexts {
  /** The texts of a whole table, where a record is one of its rows. */
  private static final int RECORDS = 4;

  private final byte[] bytes;
  private final int[] ends;
  private final BitSet tooLong;

  private SharedTexts(byte[] bytes, int[] ends, BitSet tooLong) {
    this.bytes = bytes;
    this.ends = ends;
    this.tooLong = tooLong;
  }

  static SharedTexts read(XmlPart part, Limits limits) throws IOException {
    long most = Math.min((long) RECORDS * limits.recordBytes(), Integer.MAX_VALUE / 2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] ends = new int[64];
    int count = 0;
    BitSet tooLong = new BitSet();
    CellText text = new CellText(limits.textLength());
    while (part.next()) {
      if (part.isStart("si")) {
        XlsxText.read(part, text);
        bytes.writeBytes((text.isTooLong() ? "" : text.text()).getBytes(StandardCharsets.UTF_8));
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        tooLong.set(count, text.isTooLong());
        ends[count++] = bytes.size();
        if (bytes.size() + 4L * count > most) {
          throw BrokenSheetException.exceeded("shared-texts", most);
        }
      }
    }
    return new SharedTexts(bytes.toByteArray(), Arrays.copyOf(ends, count), tooLong);
  }

  /** Puts a text into a cell; there is none under a number that does not exist. */
  void put(String number, CellText cell) throws BrokenSheetException {
    int index;
    try {
      index = Integer.parseInt(number.strip());
    } catch (NumberFormatException noNumber) {
      index = -1;
    }
    if (index < 0 || index >= ends.length) {
      throw BrokenSheetException.damaged("lacks-text");
    }
    int from = index == 0 ? 0 : ends[index - 1];
    cell.set(new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8));
    cell.checkRoom(tooLong.get(index) ? Integer.MAX_VALUE : 0);
  }
}
