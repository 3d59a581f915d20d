package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place as a record names it. Overlong codes and names are truncated. Ordered, so that a map of
 * names whose hashes are equal is searched fast. Not a record, because Kryo cannot read records
 * back.
 */
public final class AreaName implements Comparable<AreaName>, Serializable {
  private static final int LONGEST = 200;

  private final @Nullable AreaCode code;
  private final @Nullable String name;

  private AreaName(@Nullable AreaCode code, @Nullable String name) {
    this.code = code;
    this.name = name;
  }

  static AreaName of(Area area) {
    return new AreaName(
        area.code().map(code -> AreaCode.of(cut(code.toString()).strip())).orElse(null),
        area.name().map(AreaName::cut).orElse(null));
  }

  /** Returns the code as written. */
  public Optional<AreaCode> code() {
    return Optional.ofNullable(code);
  }

  /** Returns the name as printed. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /**
   * Whether the code is neither a GSS code nor one that the vocabulary has: a separate problem,
   * after which nothing is compared.
   */
  public boolean isBad(Vocabulary vocabulary) {
    return code != null && !code.isGss() && vocabulary.area(code).isEmpty();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  @Override
  public int compareTo(AreaName other) {
    int codes = text(code).compareTo(text(other.code));
    return codes == 0 ? text(name).compareTo(text(other.name)) : codes;
  }

  private static String text(@Nullable Object part) {
    return part == null ? "" : part.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AreaName that
        && Objects.equals(code, that.code)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(code) + Objects.hashCode(name);
  }
}
