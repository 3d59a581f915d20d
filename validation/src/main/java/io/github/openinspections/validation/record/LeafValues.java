package io.github.openinspections.validation.record;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows texts, labels, identifiers, codes and dates to the rules about them. */
final class LeafValues {
  private LeafValues() {}

  static void text(String name, String text, Visit visit) {
    visit.path.enter(name);
    visit.checks.text.run(text, visit);
    visit.path.leave();
  }

  static void text(String name, Optional<String> text, Visit visit) {
    if (text.isPresent()) {
      text(name, text.get(), visit);
    }
  }

  static void texts(String name, List<String> texts, Visit visit) {
    visit.path.enter(name);
    for (int i = 0; i < texts.size(); i++) {
      visit.path.enter(i);
      visit.checks.text.run(texts.get(i), visit);
      visit.path.leave();
    }
    visit.path.leave();
  }

  static void label(String name, String label, Visit visit) {
    visit.path.enter(name);
    visit.checks.label.run(label, visit);
    visit.path.leave();
  }

  static void label(String name, Optional<String> label, Visit visit) {
    if (label.isPresent()) {
      label(name, label.get(), visit);
    }
  }

  static void identifier(String name, String identifier, Visit visit) {
    visit.path.enter(name);
    visit.checks.identifier.run(identifier, visit);
    visit.checks.text.run(identifier, visit);
    visit.path.leave();
  }

  static void identifiers(Map<String, String> identifiers, Visit visit) {
    if (!identifiers.isEmpty()) {
      visit.path.enter("identifiers");
      identifiers.forEach((kind, identifier) -> identifier(kind, identifier, visit));
      visit.path.leave();
    }
  }

  static void code(String name, Code code, Visit visit) {
    if (!visit.checks.code.isIdle()) {
      visit.path.enter(name);
      visit.checks.code.run(code, visit);
      visit.path.leave();
    }
  }

  static void code(String name, Optional<? extends Code> code, Visit visit) {
    if (code.isPresent()) {
      code(name, code.get(), visit);
    }
  }

  static void grade(Optional<Grade> grade, Visit visit) {
    if (grade.isPresent()) {
      visit.path.enter("grade");
      visit.checks.grade.run(grade.get(), visit);
      code("scale", grade.get().scale(), visit);
      visit.path.leave();
    }
  }

  static void dueDate(String name, Optional<PartialDate> date, Visit visit) {
    if (date.isPresent()) {
      visit.path.enter(name);
      visit.checks.date.run(DateInterval.of(date.get()), visit);
      visit.path.leave();
    }
  }

  static void pastDate(String name, Optional<PartialDate> date, Visit visit) {
    if (date.isPresent()) {
      visit.path.enter(name);
      pastDate(DateInterval.of(date.get()), visit);
      visit.path.leave();
    }
  }

  static void fieldwork(List<DateInterval> periods, Visit visit) {
    visit.path.enter("fieldwork");
    for (int i = 0; i < periods.size(); i++) {
      visit.path.enter(i);
      pastDate(periods.get(i), visit);
      visit.path.leave();
    }
    visit.path.leave();
  }

  private static void pastDate(DateInterval date, Visit visit) {
    visit.checks.date.run(date, visit);
    visit.checks.pastDate.run(date, visit);
  }
}
