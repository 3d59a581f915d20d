package io.github.openinspections.core.problem;

import io.github.openinspections.core.text.OneLine;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** An accepted finding that a check did not use, and why. Immutable and thread-safe. */
@Value.Immutable
public sealed interface UnusedAcceptance extends WithUnusedAcceptance, Serializable
    permits ImmutableUnusedAcceptance {
  /** Why an acceptance was not used. */
  enum Why {
    /** No problem of this check has the rule, the record id and the values. */
    NOT_FOUND,
    /** It was accepted up to a day that has passed. */
    RAN_OUT,
    /** It is about a file with another name. */
    OTHER_FILE;

    /** Returns the reason with this text, if there is one. */
    public static Optional<Why> find(String text) {
      return Arrays.stream(values()).filter(why -> why.toString().equals(text)).findFirst();
    }

    /** Returns the name in lower case with hyphens, as reports write it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The acceptance. */
  AcceptedFinding acceptance();

  /** Why it was not used. */
  Why why();

  /** Returns an unused acceptance. */
  static UnusedAcceptance of(AcceptedFinding acceptance, Why why) {
    return builder().acceptance(acceptance).why(why).build();
  }

  /** Returns one line for people, as {@code toString} does. */
  static String asLine(UnusedAcceptance unusedAcceptance) {
    return OneLine.of("UnusedAcceptance")
        .named(unusedAcceptance.acceptance().rule())
        .with(unusedAcceptance.acceptance().id())
        .with(unusedAcceptance.why())
        .toString();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link UnusedAcceptance} values; not thread-safe. */
  final class Builder extends ImmutableUnusedAcceptance.Builder {
    Builder() {}
  }
}
