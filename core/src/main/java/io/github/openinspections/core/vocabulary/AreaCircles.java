package io.github.openinspections.core.vocabulary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the areas that succeed themselves, directly or through their successors, in one walk: the
 * strongly connected components of Tarjan's algorithm, without recursion. Not thread-safe.
 */
final class AreaCircles {
  private static final class Visit {
    private final RegisteredArea area;
    private final Iterator<AreaCode> successors;
    private final int number;
    private int lowest;
    private boolean open = true;

    private Visit(RegisteredArea area, int number) {
      this.area = area;
      this.successors = area.successors().iterator();
      this.number = number;
      this.lowest = number;
    }
  }

  private final NamedRegister<RegisteredArea> areas;
  private final Map<AreaCode, Visit> visits = new HashMap<>();
  private final Deque<Visit> path = new ArrayDeque<>();
  private final Deque<Visit> undecided = new ArrayDeque<>();
  private final Set<AreaCode> found = new HashSet<>();

  private AreaCircles(NamedRegister<RegisteredArea> areas) {
    this.areas = areas;
  }

  /** Returns the codes of such areas among those that can be reached from some. */
  static Set<AreaCode> from(
      Collection<RegisteredArea> starts, NamedRegister<RegisteredArea> areas) {
    AreaCircles circles = new AreaCircles(areas);
    for (RegisteredArea start : starts) {
      if (!circles.visits.containsKey(start.code())) {
        circles.begin(start);
        circles.walk();
      }
    }
    return circles.found;
  }

  private void begin(RegisteredArea area) {
    Visit visit = new Visit(area, visits.size());
    visits.put(area.code(), visit);
    path.push(visit);
    undecided.push(visit);
  }

  private void walk() {
    while (!path.isEmpty()) {
      Visit visit = path.element();
      if (visit.successors.hasNext()) {
        step(visit, visit.successors.next());
      } else {
        end(path.pop());
      }
    }
  }

  private void step(Visit from, AreaCode to) {
    Optional<RegisteredArea> next = areas.find(to);
    if (next.isEmpty()) {
      return;
    }
    Visit seen = visits.get(to);
    if (seen == null) {
      begin(next.get());
    } else if (seen.open) {
      from.lowest = Math.min(from.lowest, seen.number);
      if (seen.number == from.number) {
        found.add(to);
      }
    }
  }

  private void end(Visit visit) {
    Visit before = path.peek();
    if (before != null) {
      before.lowest = Math.min(before.lowest, visit.lowest);
    }
    if (visit.lowest != visit.number) {
      return;
    }
    boolean alone = undecided.element().number == visit.number;
    Visit member;
    do {
      member = undecided.pop();
      member.open = false;
      if (!alone) {
        found.add(member.area.code());
      }
    } while (member.number != visit.number);
  }
}
