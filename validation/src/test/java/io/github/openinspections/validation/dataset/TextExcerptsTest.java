package io.github.openinspections.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TextExcerptsTest {
  private static TextExcerpts of(int most, List<Integer> hashes) {
    TextExcerpts excerpts = new TextExcerpts(most);
    hashes.forEach(hash -> excerpts.add(hash, "text " + hash));
    return excerpts;
  }

  @Property(tries = 300)
  void theLowestHashesStayInAnyOrder(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 20) Integer> hashes) {
    TextExcerpts excerpts = TextExcerpts.of(List.of(of(5, hashes)));
    List<Integer> kept = hashes.stream().distinct().sorted().limit(5).toList();

    for (int hash = 1; hash <= 20; hash++) {
      assertThat(excerpts.find(hash).isPresent()).isEqualTo(kept.contains(hash));
    }
  }

  @Example
  void theFirstSpellingStays() {
    TextExcerpts one = new TextExcerpts(5);
    one.add(1, "Plan.");
    one.add(1, "PLAN.");
    TextExcerpts other = new TextExcerpts(5);
    other.add(1, "plan.");
    other.add(2, "  Train staff.\n");

    TextExcerpts.trim(List.of(one, other));
    TextExcerpts all = TextExcerpts.of(List.of(one, other));
    assertThat(all.find(1)).contains("Plan.");
    assertThat(all.find(2)).contains("Train staff.");
    assertThat(other.find(1)).isEmpty();
  }

  @Example
  void whatManySegmentsKeepTogetherIsBounded() {
    List<TextExcerpts> segments = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      TextExcerpts segment = new TextExcerpts(TextExcerpts.MOST);
      for (int j = 0; j < TextExcerpts.MOST; j++) {
        segment.add(3L * j + i, "text");
      }
      segments.add(segment);
    }

    TextExcerpts.trim(segments);
    assertThat(segments.get(0).find(3)).isPresent();
    assertThat(segments.get(0).find(3L * (TextExcerpts.MOST - 1))).isEmpty();
    assertThat(TextExcerpts.of(segments).find(TextExcerpts.MOST - 1)).isPresent();
    assertThat(TextExcerpts.of(segments).find(TextExcerpts.MOST)).isEmpty();
  }

  @Example
  void aTextIsCutThatIsLongerThanWhatIsShown() {
    TextExcerpts excerpts = new TextExcerpts(2);
    excerpts.add(1, " " + "a".repeat(60) + " ");
    excerpts.add(2, "a".repeat(61));

    assertThat(excerpts.find(1)).contains("a".repeat(60));
    assertThat(excerpts.find(2)).contains("a".repeat(60) + "…");
  }

  @Example
  void longTextsAreCutBetweenCharacters() {
    TextExcerpts excerpts = new TextExcerpts(1);
    excerpts.add(1, "a".repeat(59) + "\ud83d\ude00 and more");

    assertThat(excerpts.find(1)).contains("a".repeat(59) + "…");
  }
}
