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
      Vocabulary vocabulary,
      Words words) {
    List<BodyTimeline> full = new ArrayList<>();
    List<BodyTimeline> lines = new ArrayList<>();
    int room = Math.max(mostInspections, newestChain(bodies));
    for (FoundBody body : bodies.subList(0, Math.min(bodies.size(), mostBodies))) {
      BodyTimeline shown = BodyTimeline.of(body, room, vocabulary, words);
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
        place.heading(words),
        bodies.stream()
            .filter(body -> !body.series().isEmpty())
            .findFirst()
            .map(body -> LatestView.of(body, bodies.size() > 1, vocabulary, words)),
        summary(all, reviews, inFull, words),
        left(all - inFull, lines.size(), bodies.size() - full.size() - lines.size(), words),
        List.copyOf(full),
        List.copyOf(lines));
  }

  /** An original and its reviews are shown together or not at all. */
  private static int newestChain(List<FoundBody> bodies) {
    int size = bodies.isEmpty() ? 0 : Timelines.inspections(bodies.get(0).chains().get(0));
    return size <= CHAIN ? size : 0;
  }

  private static String summary(int all, long reviews, int inFull, Words words) {
    String inspections = words.counted("page.count.inspections", all);
    if (reviews > 0) {
      String among = words.counted("page.count.reviews", reviews);
      inspections =
          words.of("page.timelines.with-reviews", "inspections", inspections, "reviews", among);
    }
    return inFull == all
        ? inspections
        : words.of("page.timelines.in-full", "inspections", inspections, "count", Count.of(inFull));
  }

  private static String left(int inspections, int lines, int bodies, Words words) {
    if (inspections == 0) {
      return "";
    }
    List<String> clauses = new ArrayList<>();
    clauses.add(words.counted("page.timelines.older", inspections));
    if (lines > 0) {
      clauses.add(words.counted("page.timelines.lines", lines));
    }
    if (bodies > 0) {
      clauses.add(words.counted("page.timelines.bodies-out", bodies));
    }
    return words.of("page.timelines.left", "clauses", words.clauses(clauses));
  }
}
