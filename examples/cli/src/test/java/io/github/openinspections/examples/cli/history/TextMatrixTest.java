package io.github.openinspections.examples.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Tables of text within the width of a terminal. */
class TextMatrixTest {
  @Property(tries = 300)
  void noLineIsWiderThanTheTerminalAndNothingIsLost(
      @ForAll @Size(min = 2, max = 3) List<@Size(3) List<String>> rows,
      @ForAll @IntRange(min = 60, max = 200) int width) {
    List<String> lines = TextMatrix.of(rows, width);
    assertThat(lines)
        .allMatch(line -> line.codePointCount(0, line.length()) <= width)
        .allMatch(line -> line.codePoints().noneMatch(Character::isISOControl));
    assertThat(lines.size()).isGreaterThanOrEqualTo(rows.size());
  }

  @Property(tries = 300)
  void wrappedTextKeepsItsCharacters(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 20) int width) {
    List<String> lines = Wrapped.of(text, width);
    assertThat(lines).allMatch(line -> Wrapped.length(line) <= width);
    assertThat(lines.stream().collect(Collectors.joining()).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Example
  void narrowColumnsAreNoTable() {
    assertThat(TextMatrix.fits(0, 80)).isFalse();
    assertThat(TextMatrix.fits(3, 80)).isTrue();
    assertThat(TextMatrix.fits(4, 80)).isFalse();
    assertThat(TextMatrix.fits(4, 110)).isTrue();
  }
}
