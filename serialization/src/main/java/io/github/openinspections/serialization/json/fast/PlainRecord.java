package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.core.Extension;
import io.github.openinspections.serialization.json.Reading.Finding;
import io.github.openinspections.serialization.options.Limits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds objects and lists. An object is read name by name, as {@code for (int name = in.open(NAMES);
 * name != END; name = in.next(NAMES))}, a list as {@code for (in.list(); in.element(); )}. Used for
 * one record after the other, by one thread.
 */
final class PlainRecord extends PlainJson {
  /** What {@link #open} and {@link #next} return after the last name. */
  static final int END = -2;

  /** An attribute that is null is absent. */
  private static final int ABSENT = -3;

  /** The types of the format need half as many levels. */
  private static final int LEVELS = 16;

  /** What is open, from level 1: the names of an object, or null for a list. */
  private final @Nullable PlainNames[] open = new PlainNames[LEVELS];

  /** The current name of an object, or the index in a list. */
  private final int[] places = new int[LEVELS];

  private final long[] seen = new long[LEVELS];

  /** Distinguishes objects at the same level. */
  private final int[] objects = new int[LEVELS];

  private final UnknownProperties unknown = new UnknownProperties();
  private ReadObjects known = new ReadObjects();
  private int level;
  private int count;
  private int start;
  private @Nullable String other;

  PlainRecord(Limits limits) {
    super(limits);
  }

  @Override
  void begin(byte[] window, int from, int end, boolean inLine) {
    if (inLine && known.haveLineFeeds()) {
      known = new ReadObjects();
    }
    super.begin(window, from, end, inLine);
    start = from;
    level = 0;
    count = 0;
    other = null;
    unknown.begin();
  }

  /** Returns the unknown properties that were found. */
  List<Finding> findings() {
    return unknown.findings();
  }

  /** Reads an object, or finds it by its bytes. One with a finding is read each time. */
  <T> T object(PlainObject<T> type) {
    token();
    int from = at;
    int hash = ReadObjects.hash(bytes, from, to);
    ReadObjects.Kept same = known.find(hash, type.type(), level, bytes, from, to);
    if (same != null) {
      at += same.length();
      return type.type().cast(same.value());
    }
    int found = unknown.findings().size();
    T value = type.read().apply(this);
    if (unknown.findings().size() == found) {
      known.keep(hash, value, level, bytes, from, at);
    }
    return value;
  }

  /** Opens an object and returns its first name, {@link PlainNames#OTHER} or {@link #END}. */
  int open(PlainNames names) {
    expect('{');
    down(names);
    seen[level] = 0;
    objects[level] = count++;
    if (token() == '}') {
      return close(names);
    }
    int name = member(names, 0);
    return name == ABSENT ? next(names) : name;
  }

  /** Returns the next name of an object, as {@link #open} does. */
  int next(PlainNames names) {
    int name = ABSENT;
    while (name == ABSENT) {
      if (token() == '}') {
        return close(names);
      }
      expect(',');
      name = member(names, places[level] + 1);
    }
    return name;
  }

  private int close(PlainNames names) {
    at++;
    if ((names.required() & ~seen[level]) != 0) {
      throw NotPlain.SIGNAL;
    }
    level--;
    return END;
  }

  /** Reads a name, and moves to its value. */
  private int member(PlainNames names, int expected) {
    if (token() != '"') {
      throw NotPlain.SIGNAL;
    }
    int name = names.find(bytes, at + 1, to, expected);
    if (name == PlainNames.OTHER) {
      return other(names);
    }
    at += names.length(name) + 2;
    expect(':');
    long bit = 1L << name;
    boolean isNull = token() == 'n';
    if ((seen[level] & bit) != 0 || (isNull && (names.required() & bit) != 0)) {
      throw NotPlain.SIGNAL;
    }
    seen[level] |= bit;
    places[level] = name;
    if (isNull) {
      word("null");
      return ABSENT;
    }
    return name;
  }

  private int other(PlainNames names) {
    String name = name();
    expect(':');
    token();
    if (names.names().contains(name) || !unknown.isNew(objects[level], name)) {
      throw NotPlain.SIGNAL;
    }
    if (!name.startsWith("x-")) {
      unknown.add(names, name, pointer(name), at - start);
    }
    other = name;
    return PlainNames.OTHER;
  }

  /** Reads an object of texts. */
  Map<String, String> texts() {
    return texts(level + 1);
  }

  /** Reads the value of an unknown property. A name that a switch has forgotten is none. */
  Extension extension() {
    String name = plain(other);
    other = null;
    return Extension.of(name, json(level));
  }

  private String pointer(String name) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 1; i < level; i++) {
      PlainNames names = open[i];
      pointer.append('/').append(names == null ? places[i] : names.names().get(places[i]));
    }
    return pointer.append('/').append(name.replace("~", "~0").replace("/", "~1")).toString();
  }

  /** Opens a list. */
  void list() {
    expect('[');
    down(null);
  }

  /** Moves to the next element of a list; after the last one, returns false and closes the list. */
  boolean element() {
    if (token() == ']') {
      at++;
      level--;
      return false;
    }
    if (++places[level] > 0) {
      expect(',');
    }
    return true;
  }

  private void down(@Nullable PlainNames names) {
    level++;
    checkDepth(level);
    open[level] = names;
    places[level] = -1;
  }
}
