package io.github.openinspections.core.release;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Source;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A value of a record as a key of a map. Somebody can choose values that all have one hash, and a
 * map finds those fast only where they have an order: here, that of all they say.
 */
record ValueKey(Object value) implements Comparable<ValueKey> {
  @Override
  public int compareTo(ValueKey other) {
    return text(value).compareTo(text(other.value));
  }

  /** Returns a text that equal values have in common, and hardly any others. */
  private static String text(Object value) {
    return value instanceof SetMember one
        ? one.sorted()
        : value instanceof Quote one
            ? text(one.extensions(), one.text(), one.attribution().map(ValueKey::attribution))
            : value instanceof Participant one
                ? text(one.extensions(), one.name(), one.body(), one.role())
                : ofList(value);
  }

  private static String ofList(Object value) {
    return value instanceof NextStep one
        ? text(one.extensions(), one.label(), one.kind(), one.within(), one.by(), one.from())
        : value instanceof Source one
            ? text(
                one.extensions(),
                one.title(),
                one.publisher(),
                one.url().map(ValueKey::address),
                one.published(),
                one.retrieved())
            : value instanceof ProgressStatement one
                ? text(
                    one.extensions(),
                    one.label(),
                    one.areas(),
                    one.grade().map(PrintedValue::of),
                    one.judgedBy())
                : PrintedValue.of(value);
  }

  private static String attribution(Attribution by) {
    return text(by.extensions(), by.person(), by.role(), by.organisation(), by.document());
  }

  /** Addresses are equal whatever the case of their scheme and host. */
  private static String address(URI url) {
    return url.toString().toLowerCase(Locale.ROOT);
  }

  private static String text(List<Extension> extensions, Object... parts) {
    Stream<Object> said = extensions.stream().flatMap(one -> Stream.of(one.name(), one.json()));
    return Stream.concat(Stream.of(parts), said).toList().toString();
  }
}
