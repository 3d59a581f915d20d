package io.github.openinspections.validation;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Grade;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.validation.Parts.Item;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small data sets with so few ids, dates, places and addresses that records collide. */
final class CollidingDatasets {
  /** The text of an entry that is not a priority area. */
  static final String NO_AREA = "no recommendations";

  private CollidingDatasets() {}

  /** Up to nine records, some unreadable, some duplicates; reading may have stopped early. */
  static Arbitrary<Parts> all() {
    Arbitrary<Item> items =
        Arbitraries.frequencyOf(
            Tuple.of(20, inspections().map(Item::of)),
            Tuple.of(1, ids().optional().map(Item::unreadable)));
    Arbitrary<Boolean> stops = Arbitraries.of(false, false, false, true);
    Arbitrary<List<Integer>> again =
        Arbitraries.integers().between(0, 9).list().ofMinSize(0).ofMaxSize(2);
    return Combinators.combine(items.list().ofMaxSize(7), again, stops)
        .as((list, repeats, stopped) -> new Parts(withRepeats(list, repeats), stopped));
  }

  /** Up to eight inspections of one or two bodies, which often print the same texts. */
  static Arbitrary<Parts> histories() {
    Arbitrary<Inspection> inspections =
        Combinators.combine(
                plain(),
                Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h"),
                Arbitraries.frequency(Tuple.of(9, "1"), Tuple.of(1, "2")),
                Arbitraries.of("2013", "2013-12", "2014-02", "2014-03", "2015-03-01", "2016-04")
                    .optional(0.97),
                followUps().optional(0.05))
            .as(CollidingDatasets::visited);
    return inspections
        .list()
        .ofMaxSize(8)
        .map(list -> new Parts(list.stream().map(Item::of).toList(), false));
  }

  private static Inspection visited(
      Inspection inspection,
      String id,
      String urn,
      Optional<String> begun,
      Optional<FollowUp> followUp) {
    return inspection
        .withId(id)
        .withInspected(InspectedBody.builder().putIdentifiers("urn", urn).build())
        .withFieldwork(begun.stream().map(DateInterval::parse).toList())
        .withFollowUp(followUp);
  }

  /** About as many inspections under one framework as show that its facts have aged. */
  static Arbitrary<Parts> ageing() {
    return Combinators.combine(
            Arbitraries.of("2024-08", "2024-09", "2024-11", "2024-12"),
            Arbitraries.of(1, 4, 5, 10, 16, 25),
            Arbitraries.of("care-leavers", "leavers-of-care"),
            Arbitraries.of("help-and-protection", "protection"))
        .as((month, count, one, other) -> block(month, count, one, other))
        .list()
        .ofMaxSize(7)
        .map(CollidingDatasets::numbered);
  }

  private static List<Inspection> block(String month, int count, String... parts) {
    List<String> aspects =
        new ArrayList<>(List.of("overall-effectiveness", "impact-of-leaders", "children-in-care"));
    aspects.addAll(List.of(parts));
    Inspection.Builder inspection =
        Inspection.builder()
            .id("r")
            .type(InspectionType.STANDARD_INSPECTION)
            .addParticipants(Participant.builder().name("Ofsted").body(BodyCode.OFSTED).build())
            .addInspected(InspectedBody.builder().kind(InspectedKind.LOCAL_AUTHORITY).build())
            .addFieldwork(DateInterval.parse(month));
    for (String aspect : aspects) {
      inspection.addJudgements(
          Judgement.builder()
              .aspect(AspectCode.of(aspect))
              .grade(Grade.of("ofsted-four-point", "good"))
              .build());
    }
    return Collections.nCopies(count, inspection.build());
  }

  private static Parts numbered(List<List<Inspection>> blocks) {
    List<Item> items = new ArrayList<>();
    for (List<Inspection> block : blocks) {
      block.forEach(one -> items.add(Item.of(one.withId("r" + items.size()))));
    }
    return new Parts(items, false);
  }

  private static List<Item> withRepeats(List<Item> items, List<Integer> repeats) {
    List<Item> all = new ArrayList<>(items);
    repeats.stream().filter(i -> i < items.size()).forEach(i -> all.add(items.get(i)));
    return all;
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("a", "b", "c", "d", "e");
  }

  static Arbitrary<Inspection> inspections() {
    return Combinators.combine(
            plain(),
            followUps().optional(0.6),
            Arbitraries.of("x", "y", "z").set().ofMaxSize(2),
            reports().optional(0.5),
            Arbitraries.maps(Arbitraries.of("urn", "event"), Arbitraries.of("1", "2")).ofMaxSize(2),
            previous().optional(0.1))
        .as(
            (inspection, followUp, rated, report, identifiers, previous) ->
                inspection
                    .withFollowUp(followUp)
                    .withProgress(rated.stream().map(CollidingDatasets::rating).toList())
                    .withReport(report)
                    .withIdentifiers(identifiers)
                    .withPrevious(previous));
  }

  private static Arbitrary<Inspection> plain() {
    return Combinators.combine(
            ids(),
            releases().optional(0.3),
            Arbitraries.of("one title", "another title").optional(0.2),
            periods().list().ofMaxSize(2),
            areas().list().ofMaxSize(2),
            bodies().list().ofMaxSize(2),
            areaIds(),
            Arbitraries.of(1, 2, 5).optional(0.6))
        .as(CollidingDatasets::inspection);
  }

  /** Mostly different ones; the text of "w" is not that of an area. */
  private static Arbitrary<List<String>> areaIds() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of("x", "y").list().uniqueElements().ofMaxSize(2)),
        Tuple.of(2, Arbitraries.of("x", "y", "w").list().ofMaxSize(3)));
  }

  private static Arbitrary<PartialDate> releases() {
    return Arbitraries.frequency(
            Tuple.of(3, "2015"),
            Tuple.of(3, "2016"),
            Tuple.of(3, "2016-05"),
            Tuple.of(1, "1900-01-01"),
            Tuple.of(1, "9999-12-31"))
        .map(PartialDate::parse);
  }

  private static Arbitrary<DateInterval> periods() {
    return Arbitraries.of(
            "2014-02",
            "2014",
            "2014-02-03/2014-02-14",
            "2015-03",
            "2013-12/2014-01",
            "2015/2014",
            "1900-01-01")
        .map(DateInterval::parse);
  }

  private static Arbitrary<FollowUp> followUps() {
    return Combinators.combine(
            ids().optional(0.9),
            Arbitraries.of(0, 1, 1, 2, 2, 3, 4).optional(0.8),
            Arbitraries.of("x", "y", "z", "v").list().ofMaxSize(2))
        .as(
            (of, ordinal, covers) -> {
              FollowUp.Builder followUp = FollowUp.builder().of(of).covers(covers);
              ordinal.ifPresent(followUp::ordinal);
              return followUp.build();
            });
  }

  private static Arbitrary<Report> reports() {
    return Combinators.combine(
            Arbitraries.of(
                    "https://example.org/1.pdf",
                    "https://example.org/2.pdf",
                    "https://example.org/1.pdf#page=2",
                    "https://example.org/",
                    "https://example.org",
                    "https://example.org/?id=1",
                    "https://example.org/provider/44/1")
                .map(URI::create)
                .optional(0.7),
            Arbitraries.of("2014-01", "2014-04", "1900-01-01")
                .map(PartialDate::parse)
                .optional(0.4),
            Arbitraries.of("en", "cy").optional(0.2))
        .as(
            (url, published, language) ->
                Report.builder().url(url).published(published).language(language).build());
  }

  private static Arbitrary<Previous> previous() {
    return Arbitraries.of("p", "q").optional().map(id -> Previous.builder().id(id).build());
  }

  private static Arbitrary<Area> areas() {
    return Combinators.combine(
            Arbitraries.of("S12000006", "S12000047", "S12000015", "S12000099", "east-surrey", "bad")
                .optional(0.8),
            Arbitraries.of("Fife", "Dumfries & Galloway", "Nith Valley", "NITH VALLEY")
                .optional(0.8))
        .as((code, name) -> Area.builder().code(code.map(AreaCode::of)).name(name).build());
  }

  private static Arbitrary<InspectedBody> bodies() {
    return Combinators.combine(
            Arbitraries.of("A board", "a  Board", "The council").optional(0.7),
            Arbitraries.of("1", "2").optional(0.3))
        .as(
            (name, urn) ->
                InspectedBody.builder()
                    .name(name)
                    .identifiers(urn.map(known -> Map.of("urn", known)).orElse(Map.of()))
                    .build());
  }

  private static ProgressRating rating(String area) {
    return ProgressRating.builder().priorityArea(area).label("some").build();
  }

  private static Inspection inspection(
      String id,
      Optional<PartialDate> asOf,
      Optional<String> title,
      List<DateInterval> fieldwork,
      List<Area> areas,
      List<InspectedBody> bodies,
      Collection<String> listed,
      Optional<Integer> stated) {
    Inspection.Builder inspection =
        Inspection.builder()
            .id(id)
            .asOf(asOf)
            .title(title)
            .type(InspectionType.INSPECTION)
            .fieldwork(fieldwork)
            .areas(areas)
            .inspected(bodies);
    listed.forEach(
        area ->
            inspection.addPriorityAreas(
                PriorityArea.builder().id(area).text(area.equals("w") ? NO_AREA : area).build()));
    stated.ifPresent(
        count -> inspection.addPriorityAreasStated(StatedCount.builder().count(count).build()));
    return inspection.build();
  }
}
