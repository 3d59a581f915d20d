package io.github.openinspections.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.Locator;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.fixtures.Texts;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.release.RecordDigests;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.validation.meaning.ListedAreas;
import io.github.openinspections.validation.meaning.PlaceholderDate;
import io.github.openinspections.validation.meaning.Timeline;
import java.net.URI;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordIndexTest {
  /** A position near the end of a file of ten gigabytes. */
  private static final Position FAR = Position.of(90_000_000, 120, 10_000_000_000L);

  private static final long FAR_NUMBER = 80_000_000;
  private static final RecordDigests DIGESTS = RecordDigests.of(Vocabulary.standard());
  private static final int PER_RECORD = 160;
  private static final int PER_BODY = 8;

  /** The hash of its id twice, those of its text, and its deadline. */
  private static final long PER_AREA = 28;

  private static final int PER_FOLLOW_UP = 128;

  @Property(tries = 200)
  void aRecordTakesItsIdAndFewBytes(@ForAll("plausible") Inspection one) {
    Inspection rich =
        one.withReport(
                one.report()
                    .orElseThrow()
                    .withUrl(URI.create("https://example.org/reports/1.pdf"))
                    .withTitle("Report"))
            .withAsOf(PartialDate.of(2016, 5, 20))
            .withTypeLabel("joint inspection");

    assertThat(size(rich) - rich.id().length() - PER_AREA * rich.priorityAreas().size())
        .isBetween(50L, (long) PER_RECORD + PER_BODY);
  }

  @Example
  void aFollowUpAlsoTakesTheIdsThatItRefersTo() {
    Inspection seed = seed();
    int references =
        seed.followUp().orElseThrow().of().orElseThrow().length()
            + seed.progress().stream().mapToInt(rating -> rating.priorityArea().length()).sum();

    assertThat(size(seed) - seed.id().length() - references)
        .isBetween(50L, (long) PER_RECORD + PER_FOLLOW_UP);
    assertThat(size(seed.withFollowUp(Optional.empty())) - seed.id().length())
        .isLessThanOrEqualTo(PER_RECORD);
  }

  @Example
  void theLengthOfTextsDoesNotMatter() {
    Inspection seed = seed().withPriorityAreas(area("Plans"));
    String book = "Staff knew the children well. ".repeat(10_000);
    Inspection longer =
        seed.withTitle(book)
            .withTypeLabel(book)
            .withPriorityAreas(area(book))
            .withQuotes(seed.quotes().stream().map(quote -> quote.withText(book)).toList())
            .withInspected(seed.inspected().stream().map(body -> body.withName(book)).toList())
            .withProgress(seed.progress().stream().map(rating -> described(rating, book)).toList());

    assertThat(size(longer)).isEqualTo(size(seed.withTitle("Title")));
  }

  private static PriorityArea area(String text) {
    return PriorityArea.builder().id("area").text(text).build();
  }

  private static ProgressRating described(ProgressRating rating, String narrative) {
    return rating.withLabel(narrative).withNarrative(narrative);
  }

  @Example
  void aPlaceIsKeptOnce() {
    RecordIndex index = new RecordIndex();
    Area long1 = Area.builder().name("a".repeat(100_000) + "1").build();
    for (int i = 1; i <= 1000; i++) {
      index.add(Entry.of(i, seed().withAreas(long1)), false, Optional.empty(), DIGESTS);
    }

    assertThat(index.areaNames()).hasSize(1);
    assertThat(index.areaNames().get(0).name().orElseThrow()).hasSizeLessThan(300);
  }

  private static long size(Inspection inspection) {
    RecordIndex index = new RecordIndex();
    index.add(entry(inspection), true, Optional.empty(), DIGESTS);
    return index.size();
  }

  private static Entry entry(Inspection inspection) {
    return Entry.readable(FAR_NUMBER, Optional.of(FAR), inspection, List.of(), Locator.NONE);
  }

  @Property(tries = 500)
  void aRowHasTheValuesOfTheRecord(@ForAll("anything") List<Inspection> inspections) {
    RecordIndex index = new RecordIndex();
    inspections.forEach(one -> index.add(entry(one), false, Optional.empty(), DIGESTS));
    RowDecoder decoder = new RowDecoder(index, new Base(10, 20, 30));
    RowInput in = index.at(0);

    assertThat(index.rows()).isEqualTo(inspections.size());
    for (int i = 0; i < inspections.size(); i++) {
      Inspection one = inspections.get(i);
      IndexedRecord row = decoder.read(i, in);
      assertThat(row.row()).isEqualTo(i);
      assertThat(row.number()).isEqualTo(FAR_NUMBER + 10);
      assertThat(row.id()).contains(one.id());
      assertThat(row.place().position()).contains(Position.of(90_000_020, 120, 10_000_000_030L));
      assertThat(row.readable()).isTrue();
      assertThat(row.identity().hadError()).isFalse();
      assertSaysTheSame(row, one);
    }
    assertThat(in.position()).isEqualTo(index.size());
  }

  private static void assertSaysTheSame(IndexedRecord row, Inspection one) {
    assertThat(row.dates().asOf()).isEqualTo(one.asOf().filter(date -> !PlaceholderDate.is(date)));
    assertThat(row.dates().published()).isEqualTo(Timeline.published(one));
    assertThat(row.dates().begun())
        .isEqualTo(
            one.fieldwork().stream()
                .filter(period -> !PlaceholderDate.isIn(period) && !period.endsBeforeItBegins())
                .map(DateInterval::start)
                .min(PartialDate.EARLIEST_FIRST));
    assertThat(row.links().areas()).isEqualTo(one.areas().stream().map(AreaName::of).toList());
    assertThat(row.links().listsAllStated()).isEqualTo(ListedAreas.areAllStated(one));
    assertThat(one.priorityAreas())
        .allSatisfy(area -> assertThat(row.links().listed().contains(area.id())).isTrue());
    assertThat(row.links().listed().isEmpty()).isEqualTo(one.priorityAreas().isEmpty());
    assertThat(row.links().listed().contains("no id of any")).isFalse();
    assertThat(row.links().body()).isEqualTo(BodyKey.of(one));
    assertThat(row.links().texts().alsoIn(row.links().texts()))
        .hasSize(
            row.identifiesBody()
                ? (int)
                    one.priorityAreas().stream()
                        .filter(area -> !Folding.of(area.text()).isEmpty())
                        .count()
                : 0);
    assertThat(row.identity().digest().bytes()).isEqualTo(DIGESTS.of(one));
    assertThat(row.followUp().isPresent()).isEqualTo(one.followUp().isPresent());
    row.followUp()
        .ifPresent(
            link -> {
              assertThat(link.of()).isEqualTo(one.followUp().get().of());
              assertThat(link.ordinal()).isEqualTo(one.followUp().get().ordinal());
              assertThat(link.rated())
                  .isEqualTo(one.progress().stream().map(ProgressRating::priorityArea).toList());
            });
  }

  @Property(tries = 200)
  void anUnreadableRecordIsARowToo(@ForAll("ids") Optional<String> id) {
    RecordIndex index = new RecordIndex();
    index.add(
        Entry.unreadable(3, Optional.empty(), id, List.of(), Locator.NONE),
        true,
        Optional.empty(),
        DIGESTS);
    IndexedRecord row = new RowDecoder(index, Base.NONE).read(0, index.at(0));

    assertThat(row.readable()).isFalse();
    assertThat(row.identity().hadError()).isTrue();
    assertThat(row.number()).isEqualTo(3);
    assertThat(row.id()).isEqualTo(id);
    assertThat(row.place().position()).isEmpty();
    assertThat(row.followUp()).isEmpty();
  }

  @Property
  void textsAndNumbersAreRestored(@ForAll("texts") String text, @ForAll long number) {
    ByteLog log = new ByteLog();
    RowOutput out = new RowOutput(log);
    out.text(text);
    out.number(number);
    out.bytes(number, Long.BYTES);
    out.text(text);
    RowInput in = new RowInput(log, 0);

    assertThat(in.text()).isEqualTo(text);
    assertThat(in.number()).isEqualTo(number);
    assertThat(in.bytes(Long.BYTES)).isEqualTo(number);
    assertThat(in.text()).isEqualTo(text);
  }

  @Example
  void everyDateIsRestored() {
    List<PartialDate> dates = new ArrayList<>();
    for (int year : List.of(0, 1, 1582, 1900, 2015, 2016, 9999)) {
      dates.add(PartialDate.of(year));
      for (int month = 1; month <= 12; month++) {
        dates.add(PartialDate.of(year, month));
        for (int day = 1; day <= YearMonth.of(year, month).lengthOfMonth(); day++) {
          dates.add(PartialDate.of(year, month, day));
        }
      }
    }
    for (int year = 0; year <= 9999; year++) {
      dates.add(PartialDate.of(year));
      dates.add(PartialDate.of(year, 2, Year.isLeap(year) ? 29 : 28));
    }
    ByteLog log = new ByteLog();
    RowOutput out = new RowOutput(log);
    dates.forEach(date -> out.date(Optional.of(date)));
    out.date(Optional.empty());
    RowInput in = new RowInput(log, 0);

    dates.forEach(date -> assertThat(in.date()).contains(date));
    assertThat(in.date()).isEmpty();
  }

  @Provide
  Arbitrary<Inspection> plausible() {
    return Inspections.plausible();
  }

  @Provide
  Arbitrary<List<Inspection>> anything() {
    return Inspections.any().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<Optional<String>> ids() {
    return Texts.identifiers().optional();
  }

  /** The seed record of the format. */
  static Inspection seed() {
    return InspectionReader.json().read(SEED).inspection().orElseThrow();
  }

  static final String SEED =
      """
      {
        "id": "dumfries-and-galloway/progress-review-2016",
        "type": "progress-review",
        "typeLabel": "second follow-up review",
        "areas": [{"name": "Dumfries and Galloway", "code": "S12000006"}],
        "inspected": [{"name": "Dumfries and Galloway community planning partnership", \
      "kind": "community-planning-partnership"}],
        "participants": [
          {"name": "Care Inspectorate", "body": "care-inspectorate"},
          {"name": "Her Majesty’s Inspectorate of Constabulary in Scotland", "body": \
      "hmics"},
          {"name": "staff from across the Dumfries and Galloway community planning \
      partnership area", "role": "contributor"}
        ],
        "fieldwork": ["2016-05"],
        "report": {"url": "http://cinsp.in/dumfriesprogress"},
        "followUp": {"of": "dumfries-and-galloway/joint-inspection-2014", "ordinal": 2},
        "priorityAreasStated": [{"count": 5, "label": "five areas for improvement"}],
        "progress": [
          {"priorityArea": "protection-from-abuse-and-neglect", "label": "significant", \
      "grade": {"scale": "progress-words", "level": "significant"}},
          {"priorityArea": "life-chances-of-looked-after-children", "label": "significant", \
      "grade": {"scale": "progress-words", "level": "significant"}},
          {"priorityArea": "collaborative-leadership", "label": "significant", "grade": \
      {"scale": "progress-words", "level": "significant"}}
        ],
        "overallProgress": [
          {"label": "significant progress", "grade": {"scale": "progress-words", "level": \
      "significant"}},
          {"label": "progress", "areas": 5},
          {"label": "significant", "areas": 3, "grade": {"scale": "progress-words", \
      "level": "significant"}}
        ],
        "quotes": [
          {"text": "The Dumfries and Galloway partnership had accepted fully the \
      seriousness of the inspection findings published in April 2014.\\nThey had worked \
      closely together on an improvement plan and had prioritised actions to protect \
      children and young people from abuse and neglect.\\nGovernance arrangements had been \
      significantly improved and strategic management strengthened. Partners were \
      collectively striving to ensure services were keeping children and young people safe \
      and working to improve their wellbeing.",
           "attribution": {"document": "report of the review"}},
          {"text": "The safety and well-being of children and young people is everyone’s \
      responsibility and it is vital that partners work well together to ensure services \
      improve the lives of children, young people and their families, and keep them safe \
      from harm.\\nWe are pleased to note the significant progress made by the Dumfries and \
      Galloway community planning partnership. This reveiw has identified a change in \
      culture across services. There was a much greater sense of joint responsibility \
      resulting in greatly improved joint working at all levels.\\nWe were confident that \
      the conditions were in place for leaders to drive improvement, and so it is important \
      that the changes we have seen are embedded and sustained.",
           "attribution": {"person": "Karen Reid", "role": "chief executive", \
      "organisation": "Care Inspectorate"}}
        ],
        "sources": [{"title": "Inspectors report significant improvement in Dumfries and \
      Galloway children’s services"}]
      }
      """;
}
