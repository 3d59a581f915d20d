package io.github.openinspections.validation.constraints;

import io.github.openinspections.core.Inspection;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON Pointer as a property path: {@code /progress/2/grade} as {@code progress[2].grade},
 * and {@code /identifiers/ofsted-event} as {@code identifiers[ofsted-event]}. Properties of an
 * inspection have the same names in Java and in JSON.
 *
 * <p>The first node is marked as contained in an inspection, which is not printed: {@link
 * PointerOf} finds there where the path of the program ends and the pointer begins.
 */
final class PropertyPath {
  private static final String MAP = "identifiers";

  private PropertyPath() {}

  /**
   * Returns the part of a pointer before a name with a closing bracket: programs that look up the
   * value of a path, as Spring does, would take what follows the bracket for properties.
   */
  static String beforeBracket(String pointer) {
    int bracket = pointer.indexOf(']');
    return bracket < 0 ? pointer : pointer.substring(0, pointer.lastIndexOf('/', bracket));
  }

  /** Adds the violation with the path of a pointer. */
  static void add(ConstraintViolationBuilder violation, String pointer) {
    if (pointer.isEmpty()) {
      violation.addConstraintViolation();
      return;
    }
    String[] segments = pointer.substring(1).split("/", -1);
    End end = End.of(violation.addPropertyNode(name(segments[0])).inContainer(Inspection.class, 0));
    @Nullable Object member = null; // the index or key of the next node in its list or map
    for (int i = 1; i < segments.length; i++) {
      String segment = name(segments[i]);
      if (member == null && segments[i - 1].equals(MAP)) {
        member = segment;
      } else if (member == null && isIndex(segment)) {
        member = Integer.valueOf(segment);
      } else {
        end = end.property(segment, member);
        member = null;
      }
    }
    end.finish(member);
  }

  private static String name(String segment) {
    return segment.replace("~1", "/").replace("~0", "~");
  }

  private static boolean isIndex(String segment) {
    return segment.matches("0|[1-9][0-9]{0,8}");
  }

  /** The last node so far; after an index, its builder has another type. */
  private record End(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable add) {
    static End of(NodeBuilderCustomizableContext node) {
      return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    static End of(NodeBuilderDefinedContext node) {
      return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    End property(String name, @Nullable Object member) {
      NodeBuilderCustomizableContext node = property.apply(name);
      if (member instanceof Integer index) {
        return of(node.inIterable().atIndex(index));
      }
      return member == null ? of(node) : of(node.inIterable().atKey(member));
    }

    void finish(@Nullable Object member) {
      if (member instanceof Integer index) {
        bean.get().inIterable().atIndex(index).addConstraintViolation();
      } else if (member != null) {
        bean.get().inIterable().atKey(member).addConstraintViolation();
      } else {
        add.run();
      }
    }
  }
}
