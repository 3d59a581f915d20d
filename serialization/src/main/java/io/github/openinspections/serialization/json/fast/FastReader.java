package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.serialization.json.Reading.Finding;
import io.github.openinspections.serialization.options.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records that are plainly right; used for one after the other, by one thread. */
public final class FastReader {
  /** What ends a record. */
  public enum End {
    /** Its last brace, as in a list. */
    BRACE,
    /** The first line feed. */
    LINE,
    /** The end of the bytes. */
    TEXT
  }

  private final PlainRecord in;
  private final boolean usable;

  /**
   * Whether an inspection has an attribute of a name: what the binding table says, without loading
   * that.
   */
  public static boolean knows(String name) {
    return PlainInspection.INSPECTION.names().contains(name);
  }

  /** Makes a reader. */
  public FastReader(Limits limits) {
    in = new PlainRecord(limits);
    usable = limits.textLength() >= PlainNames.LONGEST;
  }

  /**
   * Reads the record that begins at an index.
   *
   * @return the record, or null if it is not plainly right, or does not end in these bytes
   */
  public @Nullable Inspection read(byte[] bytes, int from, int to, End end) {
    in.begin(bytes, from, to, end == End.LINE);
    if (!usable) {
      return null;
    }
    try {
      Inspection inspection = PlainInspection.read(in);
      if (end != End.BRACE) {
        in.nothingMore();
      }
      return inspection;
    } catch (NotPlain left) {
      return null;
    }
  }

  /** Whether the last record was not read because it does not end in the bytes that were given. */
  public boolean ranOut() {
    return in.ranOut();
  }

  /** Returns the index after the record that was read. */
  public int end() {
    return in.at;
  }

  /** Returns the unknown properties of the record that was read. */
  public List<Finding> findings() {
    return in.findings();
  }
}
