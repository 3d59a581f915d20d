package io.github.openinspections.core.place;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.text.StreamChecks;
import io.github.openinspections.core.vocabulary.InspectedKind;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who was inspected, as far as records can be compared: a registered service by its number, another
 * body by its name and place, or the authority of a place. Two homes of one council are two
 * providers.
 *
 * <p>Providers are equal if their {@linkplain #key keys} are. Immutable and thread-safe.
 */
public final class Provider implements Serializable, Comparable<Provider> {
  private static final long serialVersionUID = 1L;

  /** Kinds of identifiers that a register gives to one body each. */
  private static final List<String> REGISTERED = List.of("care-service-number", "ofsted-urn");

  /** Identifiers of these kinds are those of another body, such as the school of a home. */
  private static final String OF_ANOTHER = "linked-";

  private final String key;
  private final String name;

  private Provider(String key, String name) {
    this.key = key;
    this.name = name;
  }

  /**
   * Returns a body of an inspection in some places: the authority of the place if it is a local
   * authority; otherwise by its identifier, the number of a register before others; otherwise by
   * its name in these places. Empty if it has neither.
   */
  static Optional<Provider> of(InspectedBody body, List<Place> places) {
    if (!places.isEmpty()
        && body.kind().filter(InspectedKind.LOCAL_AUTHORITY::equals).isPresent()) {
      return Optional.of(authority(places));
    }
    return identified(body).or(() -> body.name().map(name -> named(name, places)));
  }

  /** Returns a body by an identifier; empty if it has none. */
  public static Optional<Provider> identified(InspectedBody body) {
    for (String kind : REGISTERED) {
      String identifier = body.identifiers().get(kind);
      if (identifier != null) {
        return Optional.of(of(kind, identifier, body));
      }
    }
    Map.Entry<String, String> first = null;
    for (Map.Entry<String, String> one : body.identifiers().entrySet()) {
      boolean less = first == null || one.getKey().compareTo(first.getKey()) < 0;
      first = less && !one.getKey().startsWith(OF_ANOTHER) ? one : first;
    }
    return first == null
        ? Optional.empty()
        : Optional.of(of(first.getKey(), first.getValue(), body));
  }

  /** Returns the authority of places, which records often leave unnamed. */
  static Provider authority(List<Place> places) {
    return new Provider("authority:" + keys(places), names(places));
  }

  /**
   * Whether a body is this provider: by its identifier, or if it has none by its name, in whatever
   * place.
   */
  boolean isSameAs(InspectedBody body) {
    Optional<Provider> other = identified(body);
    return other.isPresent()
        ? equals(other.get())
        : body.name().filter(named -> key.startsWith(nameKey(named))).isPresent();
  }

  private static Provider of(String kind, String identifier, InspectedBody body) {
    return new Provider(
        kind + "=" + Folding.of(identifier), body.name().orElse(kind + " " + identifier));
  }

  private static Provider named(String name, List<Place> places) {
    return new Provider(nameKey(name) + keys(places), name);
  }

  private static String nameKey(String name) {
    return "name:" + NameKey.orName(name) + "\n";
  }

  private static String keys(List<Place> places) {
    return String.join("\n", places.stream().map(Place::key).sorted().toList());
  }

  private static String names(List<Place> places) {
    return String.join(", ", places.stream().map(Place::name).sorted().toList());
  }

  /**
   * Returns the text that all records of the provider share under one vocabulary: an identifier
   * with its kind, or a name and places.
   */
  public String key() {
    return key;
  }

  /** Returns the name as printed, of an authority that of its place; otherwise the identifier. */
  public String name() {
    return name;
  }

  /** Compares the keys, for a stable order. Consistent with equals. */
  @Override
  public int compareTo(Provider other) {
    return key.compareTo(other.key);
  }

  /** A forged stream can leave parts out. */
  private Object readResolve() throws InvalidObjectException {
    StreamChecks.requireParts("Provider", key, name);
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Provider provider && key.equals(provider.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return PlainText.of(name, 150);
  }
}
