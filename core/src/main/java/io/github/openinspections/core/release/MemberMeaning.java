package io.github.openinspections.core.release;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.place.PlaceMatch;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What places and inspected bodies mean, whatever their spelling. Not thread-safe. */
final class MemberMeaning {
  /** Of more areas than a country has, the rest is looked up again. */
  private static final int MOST_KNOWN = 4096;

  /** Most data sets are of few bodies or of very many. */
  private static final int MOST_BODIES = 1024;

  private static final int LONGEST_KNOWN = 200;

  private final Places places;

  /** By code and name; texts with equal hashes are found fast, other keys are not. */
  private final Map<String, SetMember> known = new HashMap<>();

  private final Map<InspectedBody, SetMember> bodies = new HashMap<>();

  /** Neighbouring records often share the value of their area. */
  private @Nullable Area last;

  private @Nullable SetMember lastMeaning;

  MemberMeaning(Places places) {
    this.places = places;
  }

  /** An area is known by the places that it means or may mean, and by its name. */
  @SuppressWarnings("ReferenceEquality") // an equal area is found by its key
  SetMember of(Area area) {
    SetMember before = lastMeaning;
    if (area == last && before != null) {
      return before;
    }
    SetMember meaning = isUsual(area) ? ofUsual(area) : found(area);
    last = area;
    lastMeaning = meaning;
    return meaning;
  }

  private SetMember ofUsual(Area area) {
    String key = key(area);
    SetMember meaning = known.get(key);
    if (meaning == null) {
      meaning = found(area);
      if (known.size() < MOST_KNOWN) {
        known.put(key, meaning);
      }
    }
    return meaning;
  }

  private static String key(Area area) {
    String code = area.code().isPresent() ? KeyPart.of(area.code().get().code()) : "";
    return area.name().isPresent() ? KeyPart.joined(code, area.name().get()) : code;
  }

  private static boolean isUsual(Area area) {
    return area.extensions().isEmpty()
        && isUsual(area.name())
        && isUsual(area.code().map(AreaCode::code));
  }

  /** Whether a text is no longer than names and codes are, so that it can be kept. */
  private static boolean isUsual(Optional<String> text) {
    return text.isEmpty() || text.get().length() <= LONGEST_KNOWN;
  }

  private SetMember found(Area area) {
    Set<String> keys = new HashSet<>();
    PlaceMatch match = places.match(area, Optional.empty());
    match.places().forEach(place -> keys.add(place.key()));
    match.candidates().forEach(place -> keys.add(place.key()));
    area.name().ifPresent(name -> keys.add("name " + NameKey.orName(name)));
    Set<String> facts = new HashSet<>();
    addExtensions(area.extensions(), facts);
    return new SetMember(keys, facts);
  }

  /** A body is known by each of its identifiers, and by its name. */
  SetMember of(InspectedBody body) {
    SetMember meaning = bodies.get(body);
    if (meaning == null) {
      meaning = found(body);
      if (bodies.size() < MOST_BODIES
          && body.extensions().isEmpty()
          && body.identifiers().isEmpty()
          && isUsual(body.name())
          && isUsual(body.kind().map(InspectedKind::code))) {
        bodies.put(body, meaning);
      }
    }
    return meaning;
  }

  private static SetMember found(InspectedBody body) {
    Set<String> keys = new HashSet<>();
    body.identifiers().forEach((kind, id) -> keys.add(kind + '=' + Folding.of(id)));
    Set<String> facts = new HashSet<>(keys);
    body.name().ifPresent(name -> keys.add("name " + NameKey.orName(name)));
    body.name().ifPresent(name -> facts.add("name"));
    body.kind().ifPresent(kind -> facts.add("kind " + kind.code()));
    addExtensions(body.extensions(), facts);
    return new SetMember(keys, facts);
  }

  private static void addExtensions(List<Extension> extensions, Set<String> facts) {
    extensions.forEach(one -> facts.add(one.name() + '\n' + one.json()));
  }
}
