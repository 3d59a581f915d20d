package io.github.openinspections.core.release;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.CombinedService;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What places and inspected bodies mean, whatever their spelling. */
final class MemberMeaning {
  private final Vocabulary vocabulary;

  MemberMeaning(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A place is known by its present codes, and by its code and name as printed. */
  SetMember of(Area area) {
    Set<String> keys = new HashSet<>();
    area.code().ifPresent(code -> add(code, keys));
    area.name().ifPresent(name -> add(name, keys));
    Set<String> facts = new HashSet<>();
    addExtensions(area.extensions(), facts);
    return new SetMember(Set.copyOf(keys), Set.copyOf(facts));
  }

  private void add(String name, Set<String> keys) {
    keys.add("name " + Folding.of(name));
    for (RegisteredArea known : vocabulary.areasNamed(name)) {
      add(known.code(), keys);
    }
    for (CombinedService service : vocabulary.combinedServicesNamed(name)) {
      service.members().forEach(code -> add(code, keys));
    }
  }

  private void add(AreaCode code, Set<String> keys) {
    keys.add(code.code());
    vocabulary.currentAreas(code).forEach(now -> keys.add(now.code().code()));
  }

  /** A body is known by each of its identifiers, and by its name. */
  SetMember of(InspectedBody body) {
    Set<String> keys = new HashSet<>();
    body.identifiers().forEach((kind, id) -> keys.add(kind + '=' + Folding.of(id)));
    Set<String> facts = new HashSet<>(keys);
    body.name().ifPresent(name -> keys.add("name " + Folding.of(name)));
    body.name().ifPresent(name -> facts.add("name"));
    body.kind().ifPresent(kind -> facts.add("kind " + kind.code()));
    addExtensions(body.extensions(), facts);
    return new SetMember(Set.copyOf(keys), Set.copyOf(facts));
  }

  private static void addExtensions(List<Extension> extensions, Set<String> facts) {
    extensions.forEach(one -> facts.add(one.name() + '\n' + one.json()));
  }

  static String text(Area area) {
    List<String> parts = new ArrayList<>();
    area.name().ifPresent(parts::add);
    area.code().ifPresent(code -> parts.add(code.code()));
    return written(parts, area.extensions());
  }

  static String text(InspectedBody body) {
    List<String> parts = new ArrayList<>();
    body.name().ifPresent(parts::add);
    body.kind().ifPresent(kind -> parts.add(kind.code()));
    body.identifiers().forEach((kind, id) -> parts.add(kind + ' ' + id));
    return written(parts, body.extensions());
  }

  private static String written(List<String> parts, List<Extension> extensions) {
    extensions.forEach(one -> parts.add(one.name() + ' ' + one.json()));
    return String.join(", ", parts);
  }
}
