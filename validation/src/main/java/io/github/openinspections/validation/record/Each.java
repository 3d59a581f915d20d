package io.github.openinspections.validation.record;

import java.util.List;

/** Visits the members of a list in a record. */
final class Each {
  private Each() {}

  /** Shows one member to the rules about it, then its parts. */
  @FunctionalInterface
  interface Step<T> {
    void take(T member, Visit visit);
  }

  static <T> void of(String name, List<T> members, Step<T> step, Visit visit) {
    if (members.isEmpty()) {
      return;
    }
    visit.path.enter(name);
    for (int i = 0; i < members.size(); i++) {
      visit.path.enter(i);
      step.take(members.get(i), visit);
      visit.path.leave();
    }
    visit.path.leave();
  }

  /** Visits a list, first with the rules about the list as a whole. */
  static <T> void of(
      String name, List<T> members, RuleRunner<List<T>> together, Step<T> step, Visit visit) {
    if (members.isEmpty()) {
      return;
    }
    visit.path.enter(name);
    together.run(members, visit);
    visit.path.leave();
    of(name, members, step, visit);
  }
}
