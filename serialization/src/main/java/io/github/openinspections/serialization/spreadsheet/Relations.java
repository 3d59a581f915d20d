package io.github.openinspections.serialization.spreadsheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The other parts of an Office file that one part refers to (ISO/IEC 29500-2, relationships). The
 * kinds of references have other addresses in the strict form of the standard, which end alike.
 */
final class Relations {
  private static final int MOST = 10_000;

  private record Relation(String id, String type, String path) {}

  private final List<Relation> relations = new ArrayList<>();

  private Relations() {}

  /** Returns what a part refers to, by its path; the empty path is that of the file as a whole. */
  static Relations of(ZipContent zip, String path) throws IOException {
    int name = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, name);
    Relations relations = new Relations();
    try (XmlPart part = zip.partIfAny(folder + "_rels/" + path.substring(name) + ".rels")) {
      while (part.next() && relations.relations.size() < MOST) {
        if (part.isStart("Relationship")) {
          relations.relations.add(
              new Relation(
                  part.attribute("Id"),
                  part.attribute("Type"),
                  resolved(folder, part.attribute("Target"))));
        }
      }
    }
    return relations;
  }

  /** Returns the path of the first part of a kind, such as {@code styles}. */
  Optional<String> first(String kind) {
    return relations.stream()
        .filter(relation -> relation.type().endsWith("/" + kind))
        .map(Relation::path)
        .findFirst();
  }

  /** Returns the path of the part of a kind with an id. */
  Optional<String> find(String kind, String id) {
    return relations.stream()
        .filter(relation -> relation.id().equals(id) && relation.type().endsWith("/" + kind))
        .map(Relation::path)
        .findFirst();
  }

  /** Paths are relative to the folder of the part, or begin at the top with a slash. */
  private static String resolved(String folder, String target) {
    String slashed = target.replace('\\', '/');
    Deque<String> names = new ArrayDeque<>();
    for (String name : (slashed.startsWith("/") ? slashed : folder + slashed).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
