package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.JsonCodec;
import io.github.openinspections.serialization.json.Reading;
import io.github.openinspections.serialization.json.SchemaWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value whose JSON repeats what follows from it, such as a sum: a document that contradicts
 * itself is not read, and none is written.
 *
 * @param <T> the value
 * @param <S> the value with what is repeated
 */
final class SummedCodec<T, S> extends JsonCodec<T> {
  private final JsonCodec<S> codec;
  private final Function<T, S> state;
  private final Function<S, T> value;
  private final Function<S, List<Inconsistency>> inconsistencies;

  SummedCodec(
      JsonCodec<S> codec,
      Function<T, S> state,
      Function<S, T> value,
      Function<S, List<Inconsistency>> inconsistencies) {
    this.codec = codec;
    this.state = state;
    this.value = value;
    this.inconsistencies = inconsistencies;
  }

  @Override
  public @Nullable T read(Reading in) {
    TokenStreamLocation start = in.parser().currentTokenLocation();
    S stated = codec.read(in);
    if (stated == null) {
      return null;
    }
    List<Inconsistency> found = inconsistencies.apply(stated);
    found.forEach(wrong -> report(wrong, start, in));
    return found.isEmpty() ? value.apply(stated) : null;
  }

  private static void report(Inconsistency found, TokenStreamLocation start, Reading in) {
    List<String> path = List.of(found.pointer().substring(1).split("/", -1));
    path.forEach(in::enter);
    in.problem(
        ReadingRule.TYPE,
        start,
        "expected",
        "consistent",
        "right",
        found.right(),
        "why",
        found.why(),
        "found",
        found.found());
    path.forEach(name -> in.leave());
  }

  @Override
  public void write(T written, JsonGenerator out) {
    codec.write(checked(written), out);
  }

  @Override
  public void writeMembers(T written, JsonGenerator out) {
    codec.writeMembers(checked(written), out);
  }

  private S checked(T written) {
    S stated = state.apply(written);
    List<Inconsistency> found = inconsistencies.apply(stated);
    if (!found.isEmpty()) {
      throw new IllegalArgumentException("The sums are too large: " + found);
    }
    return stated;
  }

  @Override
  public boolean isObject() {
    return codec.isObject();
  }

  @Override
  public boolean knows(String name) {
    return codec.knows(name);
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    codec.describe(out, nullable);
  }
}
