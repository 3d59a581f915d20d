package io.github.openinspections.core.profile;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a data set holds, record by record. The memory that it takes does not grow with the
 * number of records. Parts of a data set can be counted apart, on other machines too, and merged in
 * any order.
 *
 * <pre>{@code
 * Inspection review =
 *     Inspection.builder()
 *         .id("a/2016")
 *         .type(InspectionType.PROGRESS_REVIEW)
 *         .addFieldwork(DateInterval.parse("2016-05"))
 *         .build();
 *
 * DataProfile profile = ProfileCollector.of(List.of(review, review.withId("b/2016")));
 * System.out.println(profile.records()); // 2
 * for (KeyCount year : profile.years().counts()) {
 *   System.out.println(year.key() + ": " + year.count());
 * }
 * // 2016: 2
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class ProfileCollector implements Serializable {
  private static final long serialVersionUID = 1L;

  private final KeyTally<String> types = new KeyTally<>();
  private final KeyTally<String> bodies = new KeyTally<>();
  private final KeyTally<String> frameworks = new KeyTally<>();
  private final KeyTally<Integer> years = new KeyTally<>();
  private final KeyTally<String> places = new KeyTally<>();
  private final JudgementTally judgements = new JudgementTally();
  private final long[] attributes = new long[CountedAttributes.NAMES.size()];
  private transient @Nullable KnownPlaces known;

  /** Begins to count. */
  public ProfileCollector() {}

  /** Returns the profile of inspections, with the standard vocabulary. */
  public static DataProfile of(Iterable<Inspection> inspections) {
    return of(inspections, Vocabulary.standard());
  }

  /**
   * Returns the profile of inspections.
   *
   * @param vocabulary the frameworks and areas that are known
   */
  public static DataProfile of(Iterable<Inspection> inspections, Vocabulary vocabulary) {
    ProfileCollector collector = new ProfileCollector();
    for (Inspection inspection : inspections) {
      collector.add(inspection, vocabulary);
    }
    return collector.profile();
  }

  /**
   * Counts a record.
   *
   * @param vocabulary the frameworks and areas that are known
   */
  public void add(Inspection inspection, Vocabulary vocabulary) {
    add(inspection, vocabulary, InspectionFramework.of(inspection, vocabulary).decided());
  }

  /**
   * Counts a record whose framework has been looked up already.
   *
   * @param vocabulary the frameworks and areas that are known
   * @param framework the framework, if it is decided: what {@link InspectionFramework} finds
   */
  public void add(Inspection inspection, Vocabulary vocabulary, Optional<Framework> framework) {
    types.add(key(inspection.type().code()));
    bodies(inspection.participants());
    framework(framework.isPresent() ? Optional.of(framework.get().code()) : inspection.framework());
    Optional<PartialDate> date = date(inspection);
    if (date.isPresent()) {
      years.add(date.get().year());
    } else {
      years.addNone();
    }
    KnownPlaces places = known;
    if (places == null || !places.vocabulary().equals(vocabulary)) {
      places = new KnownPlaces(vocabulary);
      known = places;
    }
    places(inspection.areas(), places, date);
    judgements.add(inspection.judgements());
    CountedAttributes.count(inspection, attributes);
  }

  /** Adds the records that another collector counted; the other stays as it is. */
  public void addAll(ProfileCollector other) {
    types.addAll(other.types);
    bodies.addAll(other.bodies);
    frameworks.addAll(other.frameworks);
    years.addAll(other.years);
    places.addAll(other.places);
    judgements.addAll(other.judgements);
    for (int i = 0; i < attributes.length; i++) {
      attributes[i] += other.attributes[i];
    }
  }

  /** Returns the profile of the records so far. */
  public DataProfile profile() {
    DataProfile.Builder profile =
        DataProfile.builder()
            .types(types.table(Function.identity()))
            .bodies(bodies.table(Function.identity()))
            .frameworks(frameworks.table(Function.identity()))
            .years(years.table(year -> PartialDate.of(year).toString()))
            .places(places.table(Function.identity()));
    judgements.fill(profile);
    for (int i = 0; i < attributes.length; i++) {
      if (attributes[i] > 0) {
        profile.addAttributes(KeyCount.of(CountedAttributes.NAMES.get(i), attributes[i]));
      }
    }
    return profile.build();
  }

  private void framework(Optional<FrameworkCode> code) {
    if (code.isPresent()) {
      frameworks.add(key(code.get().code()));
    } else {
      frameworks.addNone();
    }
  }

  /** Counts a record once for each inspectorate, however often it is named. */
  private void bodies(List<Participant> participants) {
    Set<String> distinct = participants.size() > 1 ? new HashSet<>() : Set.of();
    boolean any = false;
    for (int i = 0; i < participants.size(); i++) {
      Optional<BodyCode> body = participants.get(i).body();
      if (body.isPresent()) {
        any = true;
        String key = key(body.get().code());
        if (participants.size() == 1 || distinct.add(key)) {
          bodies.add(key);
        }
      }
    }
    if (!any) {
      bodies.addNone();
    }
  }

  /** Counts a record once for each place, however often it is named. */
  private void places(List<Area> areas, KnownPlaces register, Optional<PartialDate> date) {
    Set<String> distinct =
        areas.size() == 1 ? register.of(areas.get(0), date) : places(areas, date, register);
    if (distinct.isEmpty()) {
      places.addNone();
    }
    for (String place : distinct) {
      places.add(place);
    }
  }

  private static Set<String> places(
      List<Area> areas, Optional<PartialDate> date, KnownPlaces register) {
    Set<String> distinct = areas.isEmpty() ? Set.of() : new HashSet<>();
    for (int i = 0; i < areas.size(); i++) {
      distinct.addAll(register.of(areas.get(i), date));
    }
    return distinct;
  }

  /** The start of the earliest fieldwork, otherwise the date of publication. */
  private static Optional<PartialDate> date(Inspection inspection) {
    List<DateInterval> fieldwork = inspection.fieldwork();
    if (fieldwork.isEmpty()) {
      return inspection.report().flatMap(Report::published);
    }
    PartialDate first = fieldwork.get(0).start();
    for (int i = 1; i < fieldwork.size(); i++) {
      PartialDate start = fieldwork.get(i).start();
      first = PartialDate.EARLIEST_FIRST.compare(start, first) < 0 ? start : first;
    }
    return Optional.of(first);
  }

  private static String key(String code) {
    return FirstKeys.key(code, DataProfile.LONGEST_KEY);
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("ProfileCollector").number(types.added(), "record").toString();
  }
}
