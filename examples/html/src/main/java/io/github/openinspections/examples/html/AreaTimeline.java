package io.github.openinspections.examples.html;

import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The inspections of one place.
 *
 * @param heading the heading above
 * @param latest the latest grade of anybody here, if any is graded
 * @param summary how many inspections there are
 * @param left what is not shown, empty if everything is
 * @param full the bodies shown in full, newest first
 * @param lines the other bodies, in a line each, newest first
 */
record AreaTimeline(
    AreaHeading heading,
    Optional<LatestView> latest,
    String summary,
    String left,
    List<BodyTimeline> full,
    List<BodyTimeline> lines) {
  /** The newest chain of a place is shown in full, however small its share, if it is not longer. */
  private static final int CHAIN = 10;

  static AreaTimeline of(
      FoundPlace place,
      List<FoundBody> bodies,
      int mostBodies,
      int mostInspections,
      Vocabulary vocabulary) {
    List<BodyTimeline> full = new ArrayList<>();
    List<BodyTimeline> lines = new ArrayList<>();
    int room = Math.max(mostInspections, newestChain(bodies));
    for (FoundBody body : bodies.subList(0, Math.min(bodies.size(), mostBodies))) {
      BodyTimeline shown = BodyTimeline.of(body, room, vocabulary);
      room -= shown.inspections();
      (shown.inspections() > 0 ? full : lines).add(shown);
    }
    int all = bodies.stream().mapToInt(FoundBody::inspections).sum();
    long reviews =
        bodies.stream()
            .flatMap(body -> body.chains().stream())
            .mapToLong(chain -> chain.followUps().size())
            .sum();
    int inFull = full.stream().mapToInt(BodyTimeline::inspections).sum();
    return new AreaTimeline(
        place.heading(),
        bodies.stream()
            .filter(body -> !body.series().isEmpty())
            .findFirst()
            .map(body -> LatestView.of(body, bodies.size() > 1, vocabulary)),
        Count.of(all, "inspection")
            + (reviews == 0 ? "" : ", " + Count.of(reviews, "review") + " among them")
            + (inFull == all ? "" : "; the newest " + Count.of(inFull) + " in full"),
        left(all - inFull, lines.size(), bodies.size() - full.size() - lines.size()),
        List.copyOf(full),
        List.copyOf(lines));
  }

  /** An original and its reviews are shown together or not at all. */
  private static int newestChain(List<FoundBody> bodies) {
    int size = bodies.isEmpty() ? 0 : Timelines.inspections(bodies.get(0).chains().get(0));
    return size <= CHAIN ? size : 0;
  }

  private static String left(int inspections, int lines, int bodies) {
    if (inspections == 0) {
      return "";
    }
    String others = lines == 0 ? "" : "; " + bodies(lines) + " in one line each";
    return Count.of(inspections, "older inspection")
        + (inspections == 1 ? " is" : " are")
        + " not shown in full"
        + others
        + (bodies == 0 ? "" : "; " + bodies(bodies) + " left out")
        + ". The option --all shows everything.";
  }

  private static String bodies(int count) {
    return Count.of(count) + (count == 1 ? " body" : " bodies");
  }
}
