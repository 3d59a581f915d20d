package io.github.openinspections.core.place;

import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.text.StreamChecks;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an area as printed means: a registered area under all its codes and names, or a name that
 * the vocabulary does not know.
 *
 * <p>Codes that took over from each other one to one are one place: the old and the new code of
 * Barnsley, or the county of Somerset and the unitary authority. A council that several replaced,
 * or that replaced several, is another place than they are.
 *
 * <p>Made by {@link Places}. Places are equal if their {@linkplain #key keys} are. Immutable and
 * thread-safe.
 */
public final class Place implements Serializable, Comparable<Place> {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String name;
  private final @Nullable AreaCode code;

  private Place(String key, String name, @Nullable AreaCode code) {
    this.key = key;
    this.name = name;
    this.code = code;
  }

  static Place of(RegisteredArea latest) {
    return new Place("area:" + latest.code(), latest.name(), latest.code());
  }

  static Place named(String folded, String printed) {
    return new Place("name:" + folded, printed, null);
  }

  static Place unknown(AreaCode code) {
    return new Place("code:" + code, code.toString(), null);
  }

  /**
   * Returns the text that all spellings of the place share under one vocabulary: {@code area:} and
   * the latest code of a registered area; {@code name:} and the name of another, without regard to
   * case, punctuation and spacing; {@code code:} and a code that the vocabulary does not know and
   * that no name goes with.
   */
  public String key() {
    return key;
  }

  /** Returns the official name of a registered area; otherwise the name or code as printed. */
  public String name() {
    return name;
  }

  /** Returns the latest code of a registered area; empty for any other place. */
  public Optional<AreaCode> code() {
    return Optional.ofNullable(code);
  }

  /** Compares the keys, for a stable order. Consistent with equals. */
  @Override
  public int compareTo(Place other) {
    return key.compareTo(other.key);
  }

  /** A forged stream can leave parts out. */
  private Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("Place", key, name);
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && key.equals(place.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Returns the code, if the place is registered, and the name. */
  @Override
  public String toString() {
    return PlainText.of(code == null ? name : code + " " + name, 150);
  }
}
