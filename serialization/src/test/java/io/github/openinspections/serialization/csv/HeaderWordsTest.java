package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A header is never taken for another cell, and nearly no other cell is looked at twice. */
class HeaderWordsTest {
  @Property
  void aHeaderCanBeOne(@ForAll("cells") String header, @ForAll("cells") String other) {
    String key = HeaderNames.key(header);
    Assume.that(!key.isEmpty());

    assertThat(new HeaderWords(List.of(HeaderNames.key(other), key)).canBe(header)).isTrue();
  }

  @Example
  void otherCellsAreNone() {
    HeaderWords words = new HeaderWords(List.of("school", "urn", "score2"));

    assertThat(List.of("SC035409", "Good", "12", "Ur1")).noneMatch(words::canBe);
    assertThat(List.of("Scale", "scout")).as("by two letters").allMatch(words::canBe);
  }

  @Example
  void aHeaderMayGoOnWithADigit() {
    assertThat(new HeaderWords(List.of("ks2results")).canBe("KS2 results")).isTrue();
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of(
            "a", "B", "3", " ", "²", "[1]", "é", "%", "&", "\ufeff", "\"", "(dd/mm)", "-")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
