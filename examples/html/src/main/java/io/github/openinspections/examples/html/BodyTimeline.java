package io.github.openinspections.examples.html;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.place.Provider;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 */
record BodyTimeline(
    String line,
    Optional<LatestView> latest,
    String summary,
    int inspections,
    List<FollowUpChain> found,
    FoundBody body,
    Vocabulary vocabulary) {
  private static final int NAMED = 3;
  private static final Map<String, String> NUMBERS =
      Map.of("ofsted-urn", "URN", "care-service-number", "CS number");

  static BodyTimeline of(FoundBody body, int room, Vocabulary vocabulary) {
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
        line(body),
        body.series().isEmpty()
            ? Optional.empty()
            : Optional.of(LatestView.of(body, false, vocabulary)),
        Count.of(body.inspections(), "inspection")
            + (used == body.inspections() || used == 0
                ? ""
                : "; the newest " + Count.of(used) + " in full"),
        used,
        List.copyOf(shown),
        body,
        vocabulary);
  }

  private static String line(FoundBody body) {
    List<InspectedBody> inspected = body.newest().inspected();
    if (inspected.size() == 1) {
      return line(inspected.get(0), body);
    }
    return body.providers().isEmpty()
        ? "Inspected body not given"
        : String.join(
            ", ",
            ReadableCode.few(body.providers(), NAMED, provider -> Shown.name(provider.name())));
  }

  private static String line(InspectedBody one, FoundBody body) {
    Stream<String> parts =
        Stream.of(
                one.kind().map(BodyTimeline::kind).stream(),
                one
                    .name()
                    .or(() -> authority(one, body))
                    .map(Shown::name)
                    .or(() -> Optional.of("name not given"))
                    .stream(),
                NUMBERS.keySet().stream()
                    .sorted()
                    .flatMap(
                        kind ->
                            Optional.ofNullable(one.identifiers().get(kind)).stream()
                                .map(number -> NUMBERS.get(kind) + " " + Shown.name(number))))
            .flatMap(part -> part);
    return parts.collect(Collectors.joining(" · "));
  }

  private static String kind(InspectedKind kind) {
    return ReadableCode.capital(ReadableCode.of(kind)).replace("hildrens ", "hildren’s ");
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
    return GradeStrips.of(body, vocabulary).stream().toList();
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
        together.stream().map(chains -> FollowUpChainView.of(chains, vocabulary)).iterator();
  }
}
