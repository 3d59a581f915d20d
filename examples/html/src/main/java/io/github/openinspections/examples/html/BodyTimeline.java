package io.github.openinspections.examples.html;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An inspected body in a place.
 *
 * @param line its kind, name and number
 * @param latest its latest grade, if it was graded
 * @param summary how many inspections it had
 * @param inspections how many are shown in full
 * @param found its chains that are shown in full, newest first
 * @param body everything known of it
 * @param vocabulary the scales of its grades
 * @param words the words of the page
 */
record BodyTimeline(
    String line,
    Optional<LatestView> latest,
    String summary,
    int inspections,
    List<FollowUpChain> found,
    FoundBody body,
    Vocabulary vocabulary,
    Words words) {
  private static final int NAMED = 3;
  private static final List<String> NUMBERS = List.of("care-service-number", "ofsted-urn");

  static BodyTimeline of(FoundBody body, int room, Vocabulary vocabulary, Words words) {
    List<FollowUpChain> shown = new ArrayList<>();
    int used = 0;
    for (FollowUpChain chain : body.chains()) {
      int more = Timelines.inspections(chain);
      if (used + more > room) {
        break;
      }
      used += more;
      shown.add(chain);
    }
    return new BodyTimeline(
        line(body, words),
        body.series().isEmpty()
            ? Optional.empty()
            : Optional.of(LatestView.of(body, false, vocabulary, words)),
        summary(body.inspections(), used, words),
        used,
        List.copyOf(shown),
        body,
        vocabulary,
        words);
  }

  private static String summary(int all, int shown, Words words) {
    String inspections = words.counted("page.count.inspections", all);
    return shown == all || shown == 0
        ? inspections
        : words.of("page.timelines.in-full", "inspections", inspections, "count", Count.of(shown));
  }

  private static String line(FoundBody body, Words words) {
    List<InspectedBody> inspected = body.newest().inspected();
    if (inspected.size() == 1) {
      return line(inspected.get(0), body, words);
    }
    return body.providers().isEmpty()
        ? words.of("page.timelines.no-body")
        : words.list(
            ReadableCode.few(
                body.providers(), NAMED, provider -> words.name(provider.name()), words));
  }

  private static String line(InspectedBody one, FoundBody body, Words words) {
    Stream<String> parts =
        Stream.of(
                one.kind().map(kind -> kind(kind, words)).stream(),
                one
                    .name()
                    .or(() -> authority(one, body))
                    .map(words::name)
                    .or(() -> Optional.of(words.of("page.timelines.no-body-name")))
                    .stream(),
                NUMBERS.stream().flatMap(kind -> number(kind, one, words).stream()))
            .flatMap(part -> part);
    return parts.collect(Collectors.joining(" · "));
  }

  private static Optional<String> number(String kind, InspectedBody one, Words words) {
    return Optional.ofNullable(one.identifiers().get(kind))
        .map(number -> words.of("page.timelines.number." + kind, "number", words.name(number)));
  }

  private static String kind(InspectedKind kind, Words words) {
    return ReadableCode.capital(ReadableCode.of(kind, words)).replace("hildrens ", "hildren’s ");
  }

  /** A council is often left unnamed, a home on purpose: its number is no name. */
  private static Optional<String> authority(InspectedBody one, FoundBody body) {
    return one.kind().filter(InspectedKind.LOCAL_AUTHORITY::equals).isEmpty()
        ? Optional.empty()
        : body.providers().stream().findFirst().map(Provider::name);
  }

  /** Whether the newest has something to say of priority areas: that answer comes first. */
  boolean beginsWithReviews() {
    return !found.isEmpty() && !FollowUpChainView.isPlain(found.get(0));
  }

  /** Returns the grades over time; none if there are none. */
  List<GradeStrips> strips() {
    return GradeStrips.of(body, vocabulary, words).stream().toList();
  }

  /**
   * Created only when they are written: a page of many bodies holds the texts of one at a time.
   * Inspections without follow-ups and priority areas share an axis.
   */
  Iterable<FollowUpChainView> chains() {
    List<List<FollowUpChain>> together = new ArrayList<>();
    boolean open = false;
    for (FollowUpChain chain : found) {
      boolean plain = FollowUpChainView.isPlain(chain);
      if (plain && open) {
        together.get(together.size() - 1).add(chain);
      } else {
        together.add(new ArrayList<>(List.of(chain)));
      }
      open = plain;
    }
    return () ->
        together.stream().map(chains -> FollowUpChainView.of(chains, vocabulary, words)).iterator();
  }
}
