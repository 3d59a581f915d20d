package io.github.openinspections.core.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.time.PartialDate;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactFileTest {
  @Test
  void blankLinesSeparateEntriesAndCommentsDoNot() {
    List<FactEntry> entries =
        read("# all\n\nid: a\n# within\ntitle: The first\n\n\n  \nid: b\nsource: x\nsource: y");

    assertThat(entries).extracting(entry -> entry.get("id")).containsExactly("a", "b");
    assertThat(entries.get(0).get("title")).isEqualTo("The first");
    assertThat(entries.get(1).texts("source")).containsExactly("x", "y");
    assertThat(entries.get(1).texts("title")).isEmpty();
    assertThat(entries.get(1).find("title")).isEmpty();
  }

  @Test
  void barsSeparateFieldsAndNamedFieldsAreDetails() {
    FactValue value = parsed("good | Good (a=b) | 3 | to=2012 | also=x = y");

    assertThat(value.fields()).containsExactly("good", "Good (a=b)", "3");
    assertThat(value.details()).isEqualTo(Map.of("to", "2012", "also", "x = y"));
    assertThat(value.text()).isEqualTo("good");
    assertThat(value.second()).isEqualTo("Good (a=b)");
    assertThat(value.is("to", "2012")).isTrue();
    assertThat(value.is("to", "2013")).isFalse();
    assertThat(value.date("to")).contains(PartialDate.of(2012));
    assertThat(value.date("from")).isEmpty();
  }

  @Test
  void valuesMayHaveOnlyDetails() {
    FactValue value = parsed("from=2001 | to=2011");

    assertThat(value.text()).isEmpty();
    assertThat(value.details()).isEqualTo(Map.of("from", "2001", "to", "2011"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "id:a", ": a", " # comment"})
  void otherLinesAreRejected(String line) {
    assertThatThrownBy(() -> read("id: a\n" + line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[neither a comment nor \"key: value\": \"" + line + "\"]");
  }

  @Test
  void missingAndDuplicateValuesAreRejected() {
    FactEntry entry = read("id: a | from=2001").get(0);

    assertThatThrownBy(() -> entry.get("title")).hasMessageStartingWith("No title in ");
    FactValue value = entry.all("id").get(0);
    assertThatThrownBy(() -> value.get("to")).hasMessageStartingWith("No to in ");
    assertThatThrownBy(value::second).hasMessageStartingWith("No second field in ");
    assertThatThrownBy(() -> read("id: a | to=1 | to=2")).hasMessage("[duplicate detail \"to\"]");
  }

  private static FactValue parsed(String value) {
    return read("key: " + value).get(0).all("key").get(0);
  }

  private static List<FactEntry> read(String facts) {
    return FactFile.read(new ByteArrayInputStream(facts.getBytes(UTF_8)));
  }
}
