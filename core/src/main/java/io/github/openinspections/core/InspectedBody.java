package io.github.openinspections.core;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.vocabulary.InspectedKind;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who was inspected: a council, a community planning partnership, a registered service.
 * The name may be withheld, as for children's homes. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface InspectedBody extends WithInspectedBody, Serializable
    permits ImmutableInspectedBody {
  /** The name as printed. */
  Optional<String> name();

  /** The kind of body. */
  Optional<InspectedKind> kind();

  /** Its identifiers by their kind, such as {@code "ofsted-urn": "80426"}. */
  Map<String, String> identifiers();

  /** Properties that the format does not define, in their original order. */
  List<Extension> extensions();

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(InspectedBody inspectedBody) {
    return OneLine.of("InspectedBody")
        .with(inspectedBody.kind())
        .quoted(inspectedBody.name())
        .first(inspectedBody.identifiers().values())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds InspectedBody values; not thread-safe. */
  final class Builder extends ImmutableInspectedBody.Builder {
    Builder() {}
  }
}
