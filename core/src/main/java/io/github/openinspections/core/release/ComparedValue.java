package io.github.openinspections.core.release;

import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.text.StreamChecks;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;

/**
 * One value of an inspection, as it is compared with those of another record: which attribute it
 * is, what it means, where it is and how it is written. Immutable and thread-safe.
 */
public final class ComparedValue implements Serializable {
  /** The index of a value that is no member of a list. */
  static final int NONE = -1;

  private static final String EXTENSIONS = "extensions";

  private final ComparedAttribute attribute;
  private final String key;
  private final int index;
  private final Serializable meaning;
  private final Serializable printed;

  /** Whether the key is known, and not only a hash of it. */
  private final boolean named;

  private ComparedValue(
      ComparedAttribute attribute,
      String key,
      int index,
      Serializable meaning,
      Serializable printed,
      boolean named) {
    this.attribute = attribute;
    this.key = key;
    this.index = index;
    this.meaning = meaning;
    this.printed = printed;
    this.named = named;
  }

  static ComparedValue of(
      ComparedAttribute attribute,
      String key,
      int index,
      Serializable meaning,
      Serializable printed) {
    return new ComparedValue(attribute, key, index, meaning, printed, true);
  }

  /** Returns a value as a digest has it. */
  static ComparedValue digested(
      ComparedAttribute attribute,
      String key,
      int index,
      Serializable meaning,
      Serializable printed) {
    return new ComparedValue(attribute, key, index, meaning, printed, false);
  }

  /** Returns the attribute. */
  public ComparedAttribute attribute() {
    return attribute;
  }

  /** Returns the JSON Pointer (RFC 6901) to the value, from the record on. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    boolean first = true;
    for (String name : attribute.path().split("\\.", -1)) {
      if (!name.equals(EXTENSIONS)) {
        pointer.append('/').append(name);
      }
      if (first && index != NONE) {
        pointer.append('/').append(index);
      }
      first = false;
    }
    if (isNamed()) {
      String name = attribute == ComparedAttribute.IDENTIFIERS ? key : KeyPart.last(key);
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /** Whether the key is the name of a property of the record. */
  private boolean isNamed() {
    return named
        && (attribute == ComparedAttribute.IDENTIFIERS || attribute.path().endsWith(EXTENSIONS));
  }

  /**
   * Returns the value as it is written in the format, or what a reader needs of a larger one; empty
   * if only a digest has it.
   */
  public String text() {
    return PrintedValue.of(printed);
  }

  /** Which of the values of its attribute this is, such as the aspect that has a grade. */
  String key() {
    return key;
  }

  /** What it means, whatever its spelling: values with equal meanings mean the same. */
  Serializable meaning() {
    return meaning;
  }

  /** Which member of its list it is, or belongs to; {@link #NONE} outside lists. */
  int index() {
    return index;
  }

  /** Whether a value that means the same is written in the same way. */
  boolean isSpelledAs(ComparedValue other) {
    return text().equals(other.text());
  }

  /** A forged stream can leave parts out. */
  private Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("ComparedValue", attribute, key, meaning, printed);
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ComparedValue that
        && attribute == that.attribute
        && index == that.index
        && key.equals(that.key)
        && meaning.equals(that.meaning)
        && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return Objects.hash(attribute.path(), key, index, meaning, text());
  }

  /** Returns pointer and text. */
  @Override
  public String toString() {
    return PlainText.of(pointer() + ": " + text(), 150);
  }
}
