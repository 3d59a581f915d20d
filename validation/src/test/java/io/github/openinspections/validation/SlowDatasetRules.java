package io.github.openinspections.validation;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.InspectionFramework;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.release.Comparison;
import io.github.openinspections.core.release.Likeness;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.core.vocabulary.FrameworkCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.Parts.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules between records should find: compares every record with every other, without
 * indexes, hashes or truncation. Slow, but easy to see that it is right.
 *
 * <p>It knows of the registers only what {@link CollidingDatasets} uses of them.
 */
final class SlowDatasetRules {
  private static final Map<String, String> NAME_OF_CODE =
      Map.of(
          "S12000006", "dumfries and galloway",
          "S12000015", "fife",
          "S12000047", "fife",
          "east-surrey", "east surrey");

  private final List<Item> items;
  private final boolean cutOff;
  private final List<String> found = new ArrayList<>();
  private boolean moreOrLess;

  private SlowDatasetRules(Parts data) {
    this.items = data.items();
    this.cutOff = data.cutOff();
  }

  /** Returns rule, record number and pointer of every problem, sorted. */
  static List<String> of(Parts data) {
    SlowDatasetRules rules = new SlowDatasetRules(data);
    for (int i = 0; i < data.items().size(); i++) {
      if (rules.isReadable(i)) {
        rules.repeats(i);
        if (rules.isCurrent(i)) {
          rules.missing(i);
          rules.early(i);
          rules.circle(i);
          rules.ofFollowUp(i);
          rules.sameOrdinal(i);
          rules.gap(i);
          rules.unlisted(i);
          rules.covered(i);
          rules.elsewhere(i);
          rules.sameReport(i);
          rules.otherName(i);
          rules.printedAgain(i);
        }
      }
    }
    if (rules.moreOrLess) {
      rules.found.add("DAT-016 of the file");
    }
    rules.agedFacts();
    Collections.sort(rules.found);
    return rules.found;
  }

  /** Returns only what is found of records with one id: it looks at no number of a follow-up. */
  static List<String> ofRepeats(Parts data) {
    SlowDatasetRules rules = new SlowDatasetRules(data);
    for (int i = 0; i < data.items().size(); i++) {
      if (rules.isReadable(i)) {
        rules.repeats(i);
      }
    }
    if (rules.moreOrLess) {
      rules.found.add("DAT-016 of the file");
    }
    Collections.sort(rules.found);
    return rules.found;
  }

  private void report(String rule, int i, String pointer) {
    found.add(rule + " " + (i + 1) + " " + pointer);
  }

  private boolean isReadable(int i) {
    return items.get(i).inspection().isPresent();
  }

  private Inspection at(int i) {
    return items.get(i).inspection().orElseThrow();
  }

  private boolean haveOneId(int i, int j) {
    return isReadable(i) && isReadable(j) && at(i).id().equals(at(j).id());
  }

  // DAT-001, DAT-002, DAT-011, DAT-016: compares with all earlier comparable records.

  private void repeats(int i) {
    boolean again = false;
    boolean comparable = false;
    boolean same = true;
    for (int j = 0; j < i; j++) {
      if (haveOneId(i, j)) {
        again = true;
        if (asOf(i).isEmpty() || asOf(j).isEmpty() || asOf(i).equals(asOf(j))) {
          comparable = true;
          if (SlowComparison.contradict(at(j), at(i))) {
            report("DAT-002", i, contradiction(at(j), at(i)));
            return;
          }
          same &= Comparison.of(at(j), at(i)).likeness().meansTheSame();
        }
      }
    }
    if (again && !comparable) {
      report("DAT-011", i, "/asOf");
    } else if (again && same) {
      report("DAT-001", i, "/id");
    }
    moreOrLess |= comparable && !same;
  }

  /** Where a record contradicts another; the kinds of identifiers are not kept. */
  static String contradiction(Inspection one, Inspection other) {
    String pointer =
        Comparison.of(one, other)
            .differences(Likeness.CONTRADICTS)
            .get(0)
            .right()
            .orElseThrow()
            .pointer();
    return pointer.startsWith("/identifiers/") ? "/identifiers" : pointer;
  }

  /** Of several records with one id, the newest represents the inspection, or else the first. */
  private boolean isCurrent(int i) {
    for (int j = 0; j < items.size(); j++) {
      if (j != i && haveOneId(i, j)) {
        // A coarser date sorts before the finer ones that begin like it.
        int newer = asOf(j).compareTo(asOf(i));
        if (newer > 0 || (newer == 0 && j < i)) {
          return false;
        }
      }
    }
    return isReadable(i);
  }

  /** The release of a record, or nothing; the placeholders in use here say nothing. */
  private String asOf(int i) {
    return at(i)
        .asOf()
        .map(PartialDate::toString)
        .filter(date -> !date.equals("1900-01-01") && !date.equals("9999-12-31"))
        .orElse("");
  }

  /** The record that represents an inspection, or -1. */
  private int find(String id) {
    for (int i = 0; i < items.size(); i++) {
      if (isReadable(i) && at(i).id().equals(id) && isCurrent(i)) {
        return i;
      }
    }
    return -1;
  }

  // Follow-ups.

  /** The id of the other inspection that a record follows up, or nothing. */
  private Optional<String> followed(int i) {
    return isCurrent(i)
        ? at(i).followUp().flatMap(FollowUp::of).filter(of -> !of.equals(at(i).id()))
        : Optional.empty();
  }

  /** The ids from a record to the end of its chain; in a circle the last one appears twice. */
  private List<String> chain(int i) {
    List<String> chain = new ArrayList<>(List.of(at(i).id()));
    int at = i;
    while (at >= 0 && followed(at).isPresent()) {
      String next = followed(at).get();
      boolean again = chain.contains(next);
      chain.add(next);
      if (again) {
        return chain;
      }
      at = find(next);
    }
    return chain;
  }

  private static String last(List<String> chain) {
    return chain.get(chain.size() - 1);
  }

  private boolean isInCircle(int i) {
    List<String> chain = chain(i);
    return chain.size() > 1 && last(chain).equals(at(i).id());
  }

  /** The id at the end of a chain that ends; empty for a record that follows up nothing. */
  private Optional<String> root(int i) {
    List<String> chain = chain(i);
    boolean circle = chain.indexOf(last(chain)) < chain.size() - 1;
    return followed(i).isEmpty() || circle ? Optional.empty() : Optional.of(last(chain));
  }

  /** The record that a record names as followed up, or -1. */
  private int named(int i) {
    return followed(i).isPresent() && !isInCircle(i) ? find(followed(i).get()) : -1;
  }

  private void missing(int i) {
    if (followed(i).isPresent()
        && find(followed(i).get()) < 0
        && items.size() > 1
        && !cutOff
        && items.stream()
            .filter(item -> item.inspection().isEmpty())
            .allMatch(item -> item.id().isPresent() && !item.id().equals(followed(i)))) {
      report("DAT-003", i, "/followUp/of");
    }
  }

  private void early(int i) {
    if (named(i) >= 0 && begun(named(i)).isPresent()) {
      String original = begun(named(i)).get();
      if (begun(i).isPresent() && isBefore(begun(i).get(), original)) {
        report("DAT-004", i, "/fieldwork");
      } else if (published(i).isPresent()
          && isBefore(published(i).get(), original)
          && (begun(i).isEmpty() || !isBefore(published(i).get(), begun(i).get()))) {
        report("DAT-004", i, "/report/published");
      }
    }
  }

  private Optional<String> begun(int i) {
    return at(i).fieldwork().stream()
        .filter(period -> !isBefore(period.end().toString(), period.start().toString()))
        .map(DateInterval::start)
        .map(PartialDate::toString)
        .filter(date -> !date.equals("1900-01-01"))
        .min(String::compareTo);
  }

  private Optional<String> published(int i) {
    return at(i)
        .report()
        .flatMap(Report::published)
        .map(PartialDate::toString)
        .filter(date -> !date.equals("1900-01-01"));
  }

  /** Whether a date is before another, as far as both are given. */
  private static boolean isBefore(String date, String other) {
    int both = Math.min(date.length(), other.length());
    return date.substring(0, both).compareTo(other.substring(0, both)) < 0;
  }

  private void circle(int i) {
    if (isInCircle(i) && chain(i).stream().allMatch(id -> find(id) >= i)) {
      report("DAT-007", i, "/followUp/of");
    }
  }

  private void ofFollowUp(int i) {
    if (named(i) >= 0 && at(named(i)).followUp().isPresent()) {
      report("DAT-014", i, "/followUp/of");
    }
  }

  // Ordinals count from the root.

  private int ordinal(int i) {
    return at(i).followUp().map(FollowUp::ordinal).orElse(OptionalInt.empty()).orElse(0);
  }

  /** The first follow-up of a root with a number, or -1. */
  private int review(String root, int ordinal) {
    for (int i = 0; i < items.size(); i++) {
      if (isReadable(i) && root(i).equals(Optional.of(root)) && ordinal(i) == ordinal) {
        return i;
      }
    }
    return -1;
  }

  private void sameOrdinal(int i) {
    if (root(i).isPresent() && ordinal(i) > 0 && review(root(i).get(), ordinal(i)) < i) {
      report("DAT-005", i, "/followUp/ordinal");
    }
  }

  private void gap(int i) {
    if (root(i).isEmpty() || cutOff || items.stream().anyMatch(one -> one.inspection().isEmpty())) {
      return;
    }
    for (int j = 0; j < items.size(); j++) {
      if (root(j).equals(root(i)) && ordinal(j) < 1) {
        return; // it may be the one that seems to be missing
      }
    }
    String root = root(i).get();
    int ordinal = ordinal(i);
    boolean begun = find(root) >= 0 && at(find(root)).followUp().isEmpty();
    for (int lower = 1; lower < ordinal; lower++) {
      begun |= review(root, lower) >= 0;
    }
    if (ordinal >= 2 && begun && review(root, ordinal - 1) < 0 && review(root, ordinal) == i) {
      report("DAT-012", i, "/followUp/ordinal");
    }
  }

  // DAT-006 and DAT-013: the original is the end of the chain, and not itself a follow-up.

  private void unlisted(int i) {
    int original = root(i).map(this::find).orElse(-1);
    if (original < 0 || at(original).followUp().isPresent()) {
      return;
    }
    for (int p = 0; p < at(i).progress().size(); p++) {
      ProgressRating rating = at(i).progress().get(p);
      if (!lists(original, rating.priorityArea()) && !lists(i, rating.priorityArea())) {
        report(listsAll(original) ? "DAT-006" : "DAT-013", i, "/progress/" + p + "/priorityArea");
      }
    }
  }

  // DAT-015: areas that are also rated are DAT-006.

  private void covered(int i) {
    int original = root(i).map(this::find).orElse(-1);
    if (original < 0 || at(original).followUp().isPresent()) {
      return;
    }
    List<String> rated = at(i).progress().stream().map(ProgressRating::priorityArea).toList();
    List<String> covers = at(i).followUp().map(FollowUp::covers).orElse(List.of());
    for (int c = 0; c < covers.size(); c++) {
      String area = covers.get(c);
      if (listsAll(original)
          && !rated.contains(area)
          && !lists(original, area)
          && !lists(i, area)) {
        report("DAT-015", i, "/followUp/covers/" + c);
      }
    }
  }

  /** Whether a number is stated and as many areas are listed, each once. */
  private boolean listsAll(int i) {
    List<StatedCount> stated = at(i).priorityAreasStated();
    List<PriorityArea> entries = at(i).priorityAreas();
    long areas =
        entries.stream().filter(one -> !one.text().equals(CollidingDatasets.NO_AREA)).count();
    return !stated.isEmpty()
        && stated.stream().mapToInt(StatedCount::count).sum() == areas
        && entries.stream().map(PriorityArea::id).distinct().count() == entries.size();
  }

  private boolean lists(int i, String area) {
    return at(i).priorityAreas().stream().map(PriorityArea::id).anyMatch(area::equals);
  }

  // Places and bodies.

  private void elsewhere(int i) {
    if (named(i) < 0) {
      return;
    }
    List<Area> areas = at(i).areas();
    List<Area> others = at(named(i)).areas();
    if (areas.stream().anyMatch(a -> isBad(a)) || others.stream().anyMatch(a -> isBad(a))) {
      return;
    }
    Set<String> bodies = bodies(i);
    Set<String> otherBodies = bodies(named(i));
    boolean comparable =
        (!areas.isEmpty() && !others.isEmpty()) || (!bodies.isEmpty() && !otherBodies.isEmpty());
    if (comparable
        && Collections.disjoint(places(areas), places(others))
        && Collections.disjoint(bodies, otherBodies)) {
      report("DAT-008", i, "/followUp/of");
    }
  }

  /** Nothing is compared by a code that neither has the form of one nor is in the registers. */
  private static boolean isBad(Area area) {
    return area.code().isPresent()
        && !area.code().get().code().matches("[A-Z][0-9]{8}")
        && !NAME_OF_CODE.containsKey(area.code().get().code());
  }

  /** The current names of places; codes of unknown places as they are. */
  private static Set<String> places(List<Area> areas) {
    Set<String> places = new TreeSet<>();
    for (Area area : areas) {
      area.name().map(SlowDatasetRules::words).ifPresent(places::add);
      area.code()
          .map(code -> NAME_OF_CODE.getOrDefault(code.code(), code.code()))
          .ifPresent(places::add);
    }
    return places;
  }

  private Set<String> bodies(int i) {
    Set<String> bodies = new TreeSet<>();
    for (InspectedBody body : at(i).inspected()) {
      body.name().map(SlowDatasetRules::words).ifPresent(bodies::add);
      body.identifiers().forEach((kind, id) -> bodies.add(kind + " " + id));
    }
    return bodies;
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll(" +", " ");
  }

  private void sameReport(int i) {
    for (int j = 0; j < i; j++) {
      if (isCurrent(j) && document(i).isPresent() && document(i).equals(document(j))) {
        report("DAT-009", i, "/report/url");
        return;
      }
    }
  }

  private Optional<String> document(int i) {
    return at(i)
        .report()
        .flatMap(Report::url)
        .map(url -> url.toString().replaceAll("#.*", ""))
        .filter(url -> !url.matches("https?://[^/]*/?") && !url.contains("/provider/"));
  }

  private void otherName(int i) {
    for (int a = 0; a < at(i).areas().size(); a++) {
      Area area = at(i).areas().get(a);
      if (area.name().isPresent() && area.code().isPresent() && !isBad(area)) {
        String code = area.code().get().code();
        // The names in use here are of three places, so that only one name agrees with another.
        if (!words(area.name().get()).equals(words(firstName(code)))) {
          report("DAT-010", i, "/areas/" + a + "/name");
        }
      }
    }
  }

  // DAT-017

  private void printedAgain(int i) {
    if (at(i).followUp().isPresent() || theBodies(i).isEmpty()) {
      return;
    }
    List<Integer> history = new ArrayList<>();
    for (int j = 0; j < items.size(); j++) {
      if (isCurrent(j) && theBodies(j).equals(theBodies(i))) {
        history.add(j);
      }
    }
    for (int before : history) {
      if (history.stream().allMatch(other -> begun(other).isPresent())
          && isCertainlyBefore(before, i)
          && history.stream()
              .filter(other -> other != i && other != before)
              .allMatch(other -> isCertainlyBefore(other, before) || isCertainlyBefore(i, other))) {
        List<String> earlier = texts(before);
        for (int p = 0; p < texts(i).size(); p++) {
          if (earlier.contains(texts(i).get(p))) {
            report("DAT-017", i, "/priorityAreas/" + p + "/text");
            return;
          }
        }
      }
    }
  }

  private boolean isCertainlyBefore(int i, int j) {
    return isBefore(begun(i).orElseThrow(), begun(j).orElseThrow());
  }

  private List<String> texts(int i) {
    return at(i).priorityAreas().stream().map(area -> words(area.text())).toList();
  }

  /** Whom a record inspects, in any order; empty if it does not identify them all. */
  private List<String> theBodies(int i) {
    List<String> bodies = new ArrayList<>();
    for (InspectedBody body : at(i).inspected()) {
      if (body.identifiers().containsKey("urn")) {
        bodies.add("urn " + body.identifiers().get("urn"));
      } else if (body.name().isPresent() && !at(i).areas().isEmpty()) {
        Area area = at(i).areas().get(0);
        String place =
            area.code().map(code -> code.code()).orElse(area.name().map(n -> words(n)).orElse(""));
        if (place.isEmpty()) {
          return List.of();
        }
        bodies.add(words(body.name().get()) + " in " + place);
      } else {
        return List.of();
      }
    }
    Collections.sort(bodies);
    return bodies;
  }

  // DAT-018

  /** The frameworks in use here have all their facts in the standard vocabulary. */
  private void agedFacts() {
    Set<FrameworkCode> frameworks = new LinkedHashSet<>();
    for (int i = 0; i < items.size(); i++) {
      framework(i).ifPresent(framework -> frameworks.add(framework.code()));
    }
    for (FrameworkCode framework : frameworks) {
      List<Integer> records = new ArrayList<>();
      Set<String> traits = new TreeSet<>();
      for (int i = 0; i < items.size(); i++) {
        if (framework(i).filter(one -> one.code().equals(framework)).isPresent()) {
          records.add(i);
          traits.addAll(traits(i));
        }
      }
      if (traits.stream().anyMatch(trait -> hasAged(trait, records))) {
        found.add("DAT-018 of the file");
      }
    }
  }

  private boolean hasAged(String trait, List<Integer> records) {
    Set<String> months = new TreeSet<>();
    records.forEach(i -> months.add(month(i)));
    long best = 0;
    boolean bestIsEnough = false;
    boolean lastMonthsDiffer = false;
    // Of the months from which on the surplus is the same, the latest counts.
    for (String since : months) {
      long surplus = 0;
      long size = 0;
      for (int i : records) {
        if (month(i).compareTo(since) >= 0) {
          size++;
          surplus += traits(i).contains(trait) ? 1 : -1;
        }
      }
      boolean enough =
          size >= 30 && months.stream().filter(m -> m.compareTo(since) >= 0).count() >= 2;
      if (enough) {
        lastMonthsDiffer = surplus > 0; // at last, of the shortest run that is enough
      }
      if (surplus >= best && surplus > 0) {
        best = surplus;
        bestIsEnough = enough;
      }
    }
    return bestIsEnough && lastMonthsDiffer;
  }

  private String month(int i) {
    return begun(i).orElseThrow().substring(0, 7);
  }

  private Optional<Framework> framework(int i) {
    return isCurrent(i) && !at(i).judgements().isEmpty() && begun(i).orElse("").length() >= 7
        ? InspectionFramework.of(at(i), Vocabulary.standard()).decided()
        : Optional.empty();
  }

  private Set<String> traits(int i) {
    Set<String> traits = new TreeSet<>();
    Framework framework = framework(i).orElseThrow();
    List<AspectCode> judged = at(i).judgements().stream().map(Judgement::aspect).toList();
    for (AspectCode aspect : judged) {
      if (framework.aspect(aspect).isEmpty()) {
        traits.add("judges " + aspect);
      }
    }
    for (Framework.Aspect aspect : framework.aspects()) {
      if (aspect.need() == Framework.Need.REQUIRED && !judged.contains(aspect.code())) {
        traits.add("lacks " + aspect.code());
      }
    }
    return traits;
  }

  private String firstName(String code) {
    for (int i = 0; i < items.size(); i++) {
      if (isCurrent(i)) {
        for (Area area : at(i).areas()) {
          if (area.name().isPresent()
              && area.code().filter(c -> c.code().equals(code)).isPresent()) {
            return area.name().get();
          }
        }
      }
    }
    throw new AssertionError("No name of " + code);
  }
}
