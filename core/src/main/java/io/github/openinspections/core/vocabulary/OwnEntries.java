package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.facts.FactInput;
import io.github.openinspections.core.facts.FactProblems;
import io.github.openinspections.core.problem.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a vocabulary adds to the standard one, and the registers of both together. A register
 * without own entries is the standard one, which is loaded only when it is asked for. Immutable.
 */
final class OwnEntries {
  static final OwnEntries NONE = new OwnEntries(new TreeMap<>());

  /** By kind and key: the order in which they were added does not matter. */
  private final SortedMap<String, RegisterEntry> entries;

  private final @Nullable Register<RatingScale> scales;
  private final @Nullable FrameworkRegister frameworks;
  private final @Nullable NamedRegister<InspectingBody> bodies;
  private final @Nullable NamedRegister<RegisteredArea> areas;
  private final @Nullable NamedRegister<CombinedService> services;
  private final @Nullable Succession succession;
  private final Set<Code> codes;

  private OwnEntries(SortedMap<String, RegisterEntry> entries) {
    this.entries = entries;
    List<RatingScale> ownScales = of(RatingScale.class);
    scales = ownScales.isEmpty() ? null : Standard.Scales.ALL.with(ownScales);
    List<Framework> ownFrameworks = of(Framework.class);
    frameworks = ownFrameworks.isEmpty() ? null : Standard.Frameworks.ALL.with(ownFrameworks);
    List<InspectingBody> ownBodies = of(InspectingBody.class);
    bodies = ownBodies.isEmpty() ? null : Standard.Bodies.ALL.with(ownBodies);
    List<RegisteredArea> ownAreas = of(RegisteredArea.class);
    areas = ownAreas.isEmpty() ? null : Standard.Areas.ALL.with(ownAreas);
    succession = areas == null ? null : new Succession(areas);
    List<CombinedService> ownServices = of(CombinedService.class);
    services = ownServices.isEmpty() ? null : Standard.Services.ALL.with(ownServices);
    codes = codes(entries.values());
  }

  /**
   * Returns the entries of a text that {@link #facts} returned.
   *
   * @throws InvalidFileException if it did not
   */
  static OwnEntries of(String facts) {
    try {
      byte[] text = facts.getBytes(StandardCharsets.UTF_8);
      return NONE.withFacts(new ByteArrayInputStream(text), Integer.MAX_VALUE - 8, "A vocabulary");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private <T extends RegisterEntry> List<T> of(Class<T> kind) {
    List<T> own = new ArrayList<>();
    for (RegisterEntry entry : entries.values()) {
      if (kind.isInstance(entry)) {
        own.add(kind.cast(entry));
      }
    }
    return own;
  }

  private static Set<Code> codes(Collection<RegisterEntry> entries) {
    Set<Code> codes = new HashSet<>();
    for (RegisterEntry entry : entries) {
      for (Code code : entry.codes()) {
        if (!code.isKnown()) {
          codes.add(code);
        }
      }
    }
    return Collections.unmodifiableSet(codes); // a hostile file could make their hashes collide
  }

  OwnEntries with(List<RegisterEntry> more) {
    return added(more.stream().map(entry -> new AddedEntry(entry, false)).toList());
  }

  OwnEntries replacing(List<RegisterEntry> others) {
    return added(others.stream().map(entry -> new AddedEntry(entry, true)).toList());
  }

  private OwnEntries added(List<AddedEntry> more) {
    FactProblems problems = new FactProblems();
    OwnEntries both = with(more, false, true, problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems.sentences()));
    }
    return both;
  }

  OwnEntries withFacts(InputStream facts, String source) throws IOException {
    return withFacts(facts, FactInput.MOST_BYTES, source);
  }

  private OwnEntries withFacts(InputStream facts, int most, String source) throws IOException {
    FactProblems problems = new FactProblems();
    List<AddedEntry> more = AddedEntry.read(facts, most, problems);
    boolean complete = problems.isEmpty();
    more.forEach(one -> EntryChecks.check(one.entry(), problems));
    OwnEntries both = with(more, true, complete, problems);
    if (!problems.isEmpty()) {
      throw new InvalidFileException(source, problems.list());
    }
    return both;
  }

  /**
   * Adds entries.
   *
   * @param file whether they come from one file, whose lines can be named
   * @param complete whether none was left out, so that a reference to none is certain to be wrong
   */
  private OwnEntries with(
      Collection<AddedEntry> more, boolean file, boolean complete, FactProblems problems) {
    SortedMap<String, RegisterEntry> both = new TreeMap<>(entries);
    Map<String, RegisterEntry> given = new TreeMap<>();
    boolean fresh = true;
    for (AddedEntry one : more) {
      RegisterEntry entry = one.entry();
      @Nullable RegisterEntry twin = given.putIfAbsent(id(entry), entry);
      fresh &= twin == null && one.replaces() == has(entry);
      if (twin != null) {
        EntryChecks.twice(entry, file ? twin.entry().first().line() : 0, problems);
      } else if (one.replaces() != has(entry)) {
        EntryChecks.place(entry, one.replaces(), problems);
      }
      both.put(id(entry), entry);
    }
    OwnEntries result = new OwnEntries(both);
    if (complete) {
      ReferenceChecks.check(given.values(), fresh, result, problems);
    }
    return result;
  }

  private static String id(RegisterEntry entry) {
    return entry.form() + "/" + entry.key();
  }

  private boolean has(RegisterEntry entry) {
    return entries.containsKey(id(entry)) || isStandard(entry);
  }

  /** Whether the standard vocabulary has an entry of this kind and key. */
  private static boolean isStandard(RegisterEntry entry) {
    String key = entry.key();
    if (entry instanceof RatingScale) {
      return Standard.Scales.ALL.find(key).isPresent();
    }
    if (entry instanceof Framework) {
      return Standard.Frameworks.ALL.find(key).isPresent();
    }
    if (entry instanceof InspectingBody) {
      return Standard.Bodies.ALL.find(key).isPresent();
    }
    return entry instanceof RegisteredArea
        ? Standard.Areas.ALL.find(key).isPresent()
        : Standard.Services.ALL.find(key).isPresent();
  }

  Register<RatingScale> scales() {
    Register<RatingScale> own = scales;
    return own == null ? Standard.Scales.ALL : own;
  }

  FrameworkRegister frameworks() {
    FrameworkRegister own = frameworks;
    return own == null ? Standard.Frameworks.ALL : own;
  }

  NamedRegister<InspectingBody> bodies() {
    NamedRegister<InspectingBody> own = bodies;
    return own == null ? Standard.Bodies.ALL : own;
  }

  NamedRegister<RegisteredArea> areas() {
    NamedRegister<RegisteredArea> own = areas;
    return own == null ? Standard.Areas.ALL : own;
  }

  Succession succession() {
    Succession own = succession;
    return own == null ? Standard.Areas.SUCCESSION : own;
  }

  NamedRegister<CombinedService> services() {
    NamedRegister<CombinedService> own = services;
    return own == null ? Standard.Services.ALL : own;
  }

  Set<Code> codes() {
    return codes;
  }

  int size() {
    return entries.size();
  }

  String facts() {
    StringBuilder facts = new StringBuilder();
    for (RegisterEntry entry : entries.values()) {
      facts.append(facts.isEmpty() ? "" : "\n").append(entry.facts());
      facts.append(isStandard(entry) ? "replaces: yes\n" : "");
    }
    return facts.toString();
  }
}
