package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** SYN-004: a duplicate property, known or not, at any depth. */
class DuplicateTest {
  @Test
  void theSecondOfTwoIsReported() {
    assertThat(Transcript.reading(Records.json("{'id': 'a', 'id': 'b', 'type': 'x'}")))
        .containsExactly("SYN-004 /id 1:19@18 a: duplicate property \"id\"");
  }

  @Test
  void theSecondIsNotLookedAtOtherwise() {
    assertThat(Transcript.reading(Records.with("'asOf': '2016', 'asOf': 'no date'")))
        .containsExactly("SYN-004 /asOf 1:59@58 a: duplicate property \"asOf\"");
  }

  @Test
  void nullCountsAsOne() {
    assertThat(Transcript.reading(Records.with("'title': null, 'title': 'a'")))
        .containsExactly("SYN-004 /title 1:59@58 a: duplicate property \"title\"");
  }

  @Test
  void everyFurtherOneIsReported() {
    assertThat(Transcript.reading(Records.with("'title': '', 'title': '', 'title': ''")))
        .hasSize(2);
  }

  @Test
  void theSpellingOfANameDoesNotMatter() {
    assertThat(Transcript.reading(Records.with("'title': 'a', 't\\u0069tle': 'b'")))
        .containsExactly("SYN-004 /title 1:63@62 a: duplicate property \"title\"");
  }

  @Test
  void amongIdentifiers() {
    assertThat(Transcript.reading(Records.with("'identifiers': {'k/~': 'v', 'k/~': 5}")))
        .containsExactly("SYN-004 /identifiers/k~1~0 1:70@69 a: duplicate property \"k/~\"");
  }

  @Test
  void amongExtensionsAndInsideThem() {
    assertThat(
            Transcript.reading(
                Records.with("'x-a': 1, 'x-a': 2, 'x-b': [{'c': 1, 'c': {'d': 1, 'd': 2}}]")))
        .containsExactly(
            "SYN-004 /x-a 1:52@51 a: duplicate property \"x-a\"",
            "SYN-004 /x-b/0/c 1:77@76 a: duplicate property \"c\"",
            "SYN-004 /x-b/0/c/d 1:91@90 a: duplicate property \"d\"");
  }

  @Test
  void insideOfWhatIsSkipped() {
    assertThat(Transcript.reading(Records.with("'title': {'d': 1, 'd': 2}")))
        .containsExactly(
            "SHP-002 /title 1:44@43 a: expected text, found object",
            "SYN-004 /title/d 1:58@57 a: duplicate property \"d\"");
  }

  @Test
  void theSameNameInTwoObjectsIsNotADuplicate() {
    assertThat(Transcript.reading(Records.with("'areas': [{'name': 'a'}, {'name': 'a'}]")))
        .isEmpty();
  }
}
