package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which framework an inspection was made under: this one, one of these, or unknown. Rules that rest
 * on the framework run only where it is decided. Immutable and thread-safe.
 *
 * @param candidates the frameworks that it can have been; one = decided, none = unknown
 */
public record FrameworkMatch(List<Framework> candidates) {
  /** Makes a match. */
  public FrameworkMatch {
    candidates = List.copyOf(candidates);
  }

  /** Returns the framework of a code that the source names, unknown codes included. */
  public static FrameworkMatch of(FrameworkCode stated) {
    return new FrameworkMatch(Framework.find(stated).stream().toList());
  }

  /**
   * Finds the frameworks that fit. What is empty does not decide, and neither does the type {@code
   * inspection}, which says that the kind is not said: then every framework of the body at that
   * time is possible. One alone decides only if inspections are made under it that are called no
   * more than that, of the kind of body that was inspected.
   *
   * @param bodies the inspecting bodies
   * @param type the kind of inspection
   * @param inspected the kinds of bodies inspected
   * @param startOfFieldwork when fieldwork began
   */
  public static FrameworkMatch of(
      Collection<BodyCode> bodies,
      InspectionType type,
      Collection<InspectedKind> inspected,
      Optional<PartialDate> startOfFieldwork) {
    boolean kindSaid = !type.equals(InspectionType.INSPECTION);
    List<Framework> possible = new ArrayList<>();
    for (Framework framework : kindSaid ? Framework.ofType(type) : Framework.all()) {
      if (fits(framework.bodies(), bodies)
          && (framework.provisions().isEmpty() || fits(framework.provisions(), inspected))
          && (startOfFieldwork.isEmpty() || framework.mayHold(startOfFieldwork.get()))) {
        possible.add(framework);
      }
    }
    boolean open =
        !kindSaid && possible.size() == 1 && !isSoCalled(possible.get(0), !inspected.isEmpty());
    return new FrameworkMatch(open ? List.of() : possible);
  }

  private static boolean isSoCalled(Framework framework, boolean inspectedSaid) {
    return framework.types().contains(InspectionType.INSPECTION)
        && (inspectedSaid || framework.provisions().isEmpty());
  }

  private static <T> boolean fits(List<T> known, Collection<T> given) {
    for (T one : given) {
      if (known.contains(one)) {
        return true;
      }
    }
    return given.isEmpty();
  }

  /** Returns the framework, if it is decided. */
  public Optional<Framework> decided() {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Whether several frameworks fit. */
  public boolean ambiguous() {
    return candidates.size() > 1;
  }

  /** Whether no known framework fits. */
  public boolean unknown() {
    return candidates.isEmpty();
  }
}
