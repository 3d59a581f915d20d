package io.github.openinspections.examples.cli.history;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.history.FollowUpChain;
import io.github.openinspections.core.history.InspectionHistory;
import io.github.openinspections.examples.cli.output.Content;
import io.github.openinspections.examples.html.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A history as text for a terminal, grouped by place. */
public final class HistoryText {
  private HistoryText() {}

  /** Returns the text, no line of it longer than a number of characters. */
  public static Content of(InspectionHistory history, int width, Words words) {
    Map<String, List<FollowUpChain>> places = new LinkedHashMap<>();
    for (FollowUpChain chain : history.chains()) {
      places.computeIfAbsent(placesOf(chain, words), name -> new ArrayList<>()).add(chain);
    }
    Lines lines = new Lines(width, words);
    places.forEach(
        (place, chains) -> {
          lines.heading(place);
          chains.forEach(chain -> new FollowUpChainText(lines, width).write(chain));
        });
    byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
    return out -> out.write(text);
  }

  /** The places of the original, otherwise of the first follow-up that names any. */
  private static String placesOf(FollowUpChain chain, Words words) {
    return Stream.of(chain.originals(), chain.followUps(), chain.earlierVersions())
        .flatMap(List::stream)
        .map(Inspection::areas)
        .filter(areas -> !areas.isEmpty())
        .findFirst()
        .map(
            areas ->
                areas.stream().map(area -> name(area, words)).collect(Collectors.joining(", ")))
        .orElseGet(() -> words.of("answer.place-not-given"));
  }

  private static String name(Area area, Words words) {
    String code =
        area.code().map(known -> known.code()).orElseGet(() -> words.of("answer.code-not-given"));
    return area.name().orElseGet(() -> words.of("answer.name-not-given")) + " (" + code + ")";
  }
}
