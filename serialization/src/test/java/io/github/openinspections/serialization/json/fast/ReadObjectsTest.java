package io.github.openinspections.serialization.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadObjectsTest {
  private static final String OFSTED = "{\"name\":\"Ofsted\",\"body\":\"ofsted\"}";
  private static final String GRADED = "{\"grade\":{\"scale\":\"a\"},\"label\":\"b\"}";

  private final ReadObjects objects = new ReadObjects();

  private void keep(String object, Object value) {
    keep(object, value, 1);
  }

  private void keep(String object, Object value, int level) {
    byte[] bytes = bytes(object);
    int hash = ReadObjects.hash(bytes, 0, bytes.length);
    objects.keep(hash, value, level, bytes, 0, bytes.length);
  }

  private @Nullable Object find(String window, int from, int to) {
    return find(window, String.class, 1, from, to);
  }

  private @Nullable Object find(String window, Class<?> type, int level, int from, int to) {
    byte[] bytes = bytes(window);
    int hash = ReadObjects.hash(bytes, from, to);
    ReadObjects.Kept kept = objects.find(hash, type, level, bytes, from, to);
    return kept == null ? null : kept.value();
  }

  private @Nullable Object find(String object) {
    return find(object, 0, object.length());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void anObjectIsKeptWhenItComesForTheSecondTime() {
    assertThat(find(OFSTED)).isNull();
    keep(OFSTED, "first");
    assertThat(find(OFSTED)).isNull();
    keep(OFSTED, "second");
    assertThat(find(OFSTED)).isEqualTo("second");
  }

  @Test
  void isFoundWhereverItIsInTheWindow() {
    keep(OFSTED, "");
    keep(OFSTED, "value");
    String window = "[" + OFSTED + ", ";
    assertThat(find(window, 1, window.length())).isEqualTo("value");
    assertThat(find(window, 1, 1 + OFSTED.length())).isEqualTo("value");
    assertThat(find(window, 1, OFSTED.length())).isNull();
  }

  @Test
  void anotherTypeOrLevelIsAnotherObject() {
    keep(OFSTED, "");
    keep(OFSTED, "value");
    assertThat(find(OFSTED, Integer.class, 1, 0, OFSTED.length())).isNull();
    assertThat(find(OFSTED, String.class, 2, 0, OFSTED.length())).isNull();
  }

  /** Both have the hash of what is up to the first brace. */
  @Test
  void whatFollowsTheFirstBraceIsCompared() {
    keep(GRADED, "");
    keep(GRADED, "value");
    assertThat(find(GRADED)).isEqualTo("value");
    assertThat(find(GRADED.replace("\"b\"", "\"c\""))).isNull();
    assertThat(find(GRADED.replace("},", "}, "))).isNull();
  }

  @Test
  void everyByteIsCompared() {
    keep(OFSTED, "");
    keep(OFSTED, "value");
    for (int i = 0; i < OFSTED.length(); i++) {
      StringBuilder other = new StringBuilder(OFSTED);
      other.setCharAt(i, (char) (OFSTED.charAt(i) ^ 1));
      assertThat(find(other.toString())).as(other.toString()).isNull();
    }
  }

  /** A brace that is too far away, or in the name of the first attribute, is no way to seek by. */
  @Test
  void longAndVeryShortObjectsAreNotKept() {
    String longest = "{\"name\":\"" + "a".repeat(ReadObjects.LONGEST - 11) + "\"}";
    for (String object : new String[] {longest.replace("\":", "\": "), "{}", "{\"}\":1}"}) {
      keep(object, "");
      keep(object, "value");
      assertThat(find(object)).as(object).isNull();
    }
    keep(longest, "");
    keep(longest, "value");
    assertThat(find(longest)).isEqualTo("value");
  }
}
