package io.github.openinspections.core.release;

import io.github.openinspections.core.release.RecordTrace.Contents;
import io.github.openinspections.core.release.RecordTrace.Hashed;
import io.github.openinspections.core.text.TextHash;
import java.io.Serializable;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * The current record of each id of a release: of several, that of the newest {@code asOf}, then the
 * first. Some 200 bytes for a record. Not thread-safe.
 */
final class ReleaseIndex implements Serializable {
  private static final int LIVE = 1;
  private static final int REPLACED = 0;

  private final TraceBytes rows = new TraceBytes();
  private final LongTable byId = new LongTable();

  /** So that nobody can choose ids that have the same hash. */
  private final long seed = new SplittableRandom().nextLong();

  /** Adds a record, in the order of the release, unless a newer one of its id is there. */
  void add(RecordTrace trace) {
    long key = key(trace.id());
    long at = byId.get(key);
    while (at != LongTable.NONE && !isOf(at, trace.id())) {
      key = TextHash.mix(key + 1);
      at = byId.get(key);
    }
    if (at != LongTable.NONE) {
      if (!trace.isNewerThan(read(at))) {
        return;
      }
      rows.set(at, REPLACED);
    }
    byId.put(key, rows.size());
    write(trace);
  }

  private long key(String id) {
    long hash = seed;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
      hash ^= hash >>> 29;
    }
    return TextHash.mix(hash);
  }

  private boolean isOf(long at, String id) {
    return rows.at(at + 1).isText(id);
  }

  /** Returns the number of ids. */
  long size() {
    return byId.size();
  }

  /** Returns the current record of an id. */
  Optional<RecordTrace> find(String id) {
    long key = key(id);
    for (long at = byId.get(key); at != LongTable.NONE; at = byId.get(key)) {
      if (isOf(at, id)) {
        return Optional.of(read(at));
      }
      key = TextHash.mix(key + 1);
    }
    return Optional.empty();
  }

  boolean has(String id) {
    return find(id).isPresent();
  }

  /** Visits the current records in the order of the release. */
  void forEach(Consumer<RecordTrace> visitor) {
    for (long at = 0; at < rows.size(); ) {
      TraceBytes.Cursor cursor = rows.at(at + 1);
      RecordTrace trace = read(cursor);
      if (rows.get(at) == LIVE) {
        visitor.accept(trace);
      }
      at = cursor.position();
    }
  }

  private void write(RecordTrace trace) {
    Contents contents = trace.contents();
    rows.put(LIVE);
    rows.text(trace.id());
    rows.number(trace.number());
    rows.number(trace.asOf());
    rows.put(trace.state().number());
    rows.number(trace.date());
    write(trace.subjects());
    boolean kept = contents != Contents.NONE;
    rows.put(kept ? 1 : 0);
    if (kept) {
      rows.hash(contents.exact());
      rows.hash(contents.dates());
      write(contents.anchors());
      rows.number(contents.digest().length);
      for (byte one : contents.digest()) {
        rows.put(one);
      }
    }
  }

  private void write(Hashed hashes) {
    rows.put(hashes.size());
    for (int i = 0; i < hashes.size(); i++) {
      rows.hash(hashes.get(i));
    }
  }

  private RecordTrace read(long at) {
    return read(rows.at(at + 1));
  }

  private static RecordTrace read(TraceBytes.Cursor in) {
    return new RecordTrace(
        in.text(),
        in.number(),
        (int) in.number(),
        RecordState.of(in.next()),
        (int) in.number(),
        hashes(in),
        in.next() == 0 ? Contents.NONE : contents(in));
  }

  private static Contents contents(TraceBytes.Cursor in) {
    long exact = in.hash();
    long dates = in.hash();
    Hashed anchors = hashes(in);
    byte[] digest = new byte[(int) in.number()];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = (byte) in.next();
    }
    return new Contents(exact, dates, anchors, digest);
  }

  private static Hashed hashes(TraceBytes.Cursor in) {
    int size = in.next();
    if (size == 0) {
      return Hashed.NONE;
    }
    long[] hashes = new long[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.hash();
    }
    return new Hashed(hashes);
  }
}
