package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.text.OneLine;
import io.github.openinspections.core.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The frameworks that an inspection may have been carried out under: exactly one, several, or none
 * known. Rules that need the framework run only if it is decided. Immutable and thread-safe.
 *
 * @param candidates the possible frameworks; one = decided, none = unknown
 */
public record FrameworkMatch(List<Framework> candidates) {
  /** Creates a match. */
  public FrameworkMatch {
    candidates = List.copyOf(candidates);
  }

  /**
   * Returns the match for a code that the source names; without candidates if the code is unknown.
   */
  public static FrameworkMatch of(FrameworkCode stated) {
    return of(stated, Vocabulary.standard());
  }

  /**
   * Returns the match for a code that the source names; without candidates if the vocabulary does
   * not have the framework.
   */
  public static FrameworkMatch of(FrameworkCode stated, Vocabulary vocabulary) {
    return new FrameworkMatch(vocabulary.framework(stated).map(List::of).orElse(List.of()));
  }

  /**
   * Finds the frameworks of the standard vocabulary that fit.
   *
   * @param bodies the inspecting bodies
   * @param type the type of inspection
   * @param inspected the kinds of bodies inspected
   * @param startOfFieldwork when fieldwork began
   */
  public static FrameworkMatch of(
      Collection<BodyCode> bodies,
      InspectionType type,
      Collection<InspectedKind> inspected,
      Optional<PartialDate> startOfFieldwork) {
    return of(bodies, type, inspected, startOfFieldwork, Vocabulary.standard());
  }

  /**
   * Finds the frameworks that fit. Empty arguments exclude nothing, and neither does the type
   * {@code inspection}, which means that the source does not say the type: then every framework of
   * the body at that time is possible. A single framework decides such a case only if its own
   * inspections have no more specific type, for the kind of body that was inspected.
   *
   * @param bodies the inspecting bodies
   * @param type the type of inspection
   * @param inspected the kinds of bodies inspected
   * @param startOfFieldwork when fieldwork began
   * @param vocabulary the frameworks that are known
   */
  public static FrameworkMatch of(
      Collection<BodyCode> bodies,
      InspectionType type,
      Collection<InspectedKind> inspected,
      Optional<PartialDate> startOfFieldwork,
      Vocabulary vocabulary) {
    boolean kindSaid = !type.equals(InspectionType.INSPECTION);
    List<Framework> possible = new ArrayList<>();
    for (Framework framework : kindSaid ? vocabulary.frameworks(type) : vocabulary.frameworks()) {
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

  /**
   * Returns the match without frameworks that certainly began after a date: an inspection whose
   * report was published before does not follow them, though its fieldwork is not known.
   */
  public FrameworkMatch begunBy(PartialDate date) {
    List<Framework> begun = new ArrayList<>(candidates);
    begun.removeIf(framework -> framework.validity().from().filter(date::isBefore).isPresent());
    return new FrameworkMatch(begun);
  }

  private static boolean isSoCalled(Framework framework, boolean inspectedSaid) {
    return framework.types().contains(InspectionType.INSPECTION)
        && (inspectedSaid || framework.provisions().isEmpty());
  }

  private static <T> boolean fits(List<T> known, Collection<T> given) {
    if (given.isEmpty()) {
      return true;
    }
    for (T one : given) {
      if (known.contains(one)) {
        return true;
      }
    }
    return false;
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

  /** Returns one line for people. */
  @Override
  public String toString() {
    return OneLine.of("FrameworkMatch").count(candidates, "candidate").first(candidates).toString();
  }
}
