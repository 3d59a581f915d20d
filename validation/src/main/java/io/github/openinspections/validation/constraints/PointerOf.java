package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Converts a property path to a JSON Pointer: the inverse of {@link PropertyPath}. */
final class PointerOf {
  private PointerOf() {}

  /** Returns the part of the path inside the inspection, or an empty text. */
  static String partInInspection(Path path) {
    StringBuilder pointer = new StringBuilder();
    boolean inside = false;
    for (Path.Node node : path) {
      inside |= isContainedInInspection(node);
      if (inside) {
        append(node, pointer);
      }
    }
    return pointer.toString();
  }

  /** Returns the part of the path that leads to the inspection, or an empty text. */
  static String partBeforeInspection(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (isContainedInInspection(node)) {
        // An index belongs to what the node is an element of, which is outside.
        appendIndex(node, pointer);
        break;
      }
      append(node, pointer);
    }
    return pointer.toString();
  }

  /** Returns the whole path without its methods, parameters and types of container elements. */
  static String whole(Path path) {
    StringBuilder pointer = new StringBuilder();
    path.forEach(node -> append(node, pointer));
    return pointer.toString();
  }

  private static boolean isContainedInInspection(Path.Node node) {
    return node.getKind() == ElementKind.PROPERTY
        && node.as(Path.PropertyNode.class).getContainerClass() == Inspection.class;
  }

  private static void append(Path.Node node, StringBuilder pointer) {
    appendIndex(node, pointer);
    if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
      pointer.append('/').append(segment(node.getName()));
    }
  }

  private static void appendIndex(Path.Node node, StringBuilder pointer) {
    if (node.getIndex() != null) {
      pointer.append('/').append(node.getIndex());
    } else if (node.getKey() != null) {
      pointer.append('/').append(segment(node.getKey().toString()));
    }
  }

  private static String segment(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
