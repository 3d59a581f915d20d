package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Validity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.meaning.AreaNames;
import io.github.openinspections.validation.meaning.Timeline;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ARE: areas, their codes and names. */
final class AreaRules {
  private AreaRules() {}

  static List<Rule> all() {
    return List.of(notGss(), unknownCode(), disagreement(), nameless(), notInForce());
  }

  private static Rule notGss() {
    return Rule.error("ARE-001")
        .about(Subject.AREA)
        .title("The area code is not a GSS code.")
        .rationale(
            "Areas are identified by the codes of the Office for National Statistics: a"
                + " letter and eight digits. Council numbers such as 301 are identifiers of another"
                + " kind.")
        .remedy(
            "Look up the area's code in the register of the Office for National Statistics (a"
                + " letter and eight digits), or give only the name.")
        .since("0.1")
        .check(
            (area, context) -> {
              Optional<AreaCode> code = area.code();
              if (code.isPresent()
                  && !code.get().isGss()
                  && context.vocabulary().area(code.get()).isEmpty()) {
                context.at("/code").with("code", code.get()).report();
              }
            })
        .breaks(i -> i.withAreas(area("301", "Barking and Dagenham")))
        .keeps(i -> i.withAreas(area("E09000002", "Barking and Dagenham")))
        .build();
  }

  private static Rule unknownCode() {
    return Rule.warning("ARE-002")
        .about(Subject.AREA)
        .title("The area code is not in the register.")
        .rationale(
            "The register has every council area with children's services, including those"
                + " since replaced. Any other code is a slip, or belongs to another kind of area,"
                + " such as a district of an English county.")
        .remedy(
            "Check the code for a slip. If the code is that of another kind of area, give the"
                + " council that has the children's services there.")
        .since("0.1")
        .check(
            (area, context) -> {
              Optional<AreaCode> code = area.code();
              if (code.isPresent()
                  && code.get().isGss()
                  && context.vocabulary().area(code.get()).isEmpty()) {
                OtherGeography.reason(code.get(), context.vocabulary())
                    .in(context.at("/code").with("code", code.get()), "reason")
                    .report();
              }
            })
        .breaks(i -> i.withAreas(area("S12000099", "Dumfries and Galloway")))
        .keeps(i -> i.withAreas(area("S12000006", "Dumfries and Galloway")))
        .build();
  }

  private static Rule disagreement() {
    return Rule.warning("ARE-003")
        .about(Subject.AREA)
        .title("The area's code and name disagree.")
        .rationale(
            "One of the two belongs to another place, or a table row has slipped. Another"
                + " name of the same place, such as Western Isles, is not a disagreement.")
        .remedy(
            "Look up whether the code or the name is right, and check the neighbouring rows:"
                + " a column may have slipped.")
        .since("0.1")
        .check(AreaRules::checkName)
        .breaks(i -> i.withAreas(area("S12000006", "Fife")))
        .keeps(i -> i.withAreas(area("S12000013", "WESTERN ISLES")))
        .build();
  }

  private static void checkName(Area area, RuleContext context) {
    if (area.name().isEmpty() || area.code().isEmpty()) {
      return;
    }
    String name = area.name().get();
    Optional<RegisteredArea> registered = context.vocabulary().area(area.code().get());
    if (registered.isPresent()
        && !AreaNames.mayMean(name, registered.get(), context.vocabulary())) {
      context
          .at("/name")
          .with("name", name)
          .with("code", area.code().get())
          .with("registered", registered.get().name())
          .report();
    }
  }

  private static Rule nameless() {
    return Rule.warning("ARE-004")
        .about(Subject.AREA)
        .title("An area has neither name nor code.")
        .rationale("The record says that there is an area, but not which one.")
        .remedy("Add the name or the code, or leave the area out.")
        .since("0.1")
        .check(
            (area, context) -> {
              if (area.name().isEmpty() && area.code().isEmpty()) {
                context.here().report();
              }
            })
        .breaks(i -> i.withAreas(Area.builder().build()))
        .keeps(i -> i.withAreas(Area.builder().name("Orkney Islands").build()))
        .build();
  }

  private static Rule notInForce() {
    return Rule.info("ARE-005")
        .about(Subject.INSPECTION)
        .title("The area code was not in force at the date of the inspection.")
        .rationale(
            "Codes change with boundaries: a table that uses today's codes for the past links"
                + " an inspection of old Cumbria to one of its two successors.")
        .remedy("Use the code that was in force when the inspection took place.")
        .since("0.1")
        .check(AreaRules::checkForce)
        .breaks(i -> on("2015-05", i).withAreas(area("E06000063", "Cumberland")))
        .keeps(i -> on("2023-05", i).withAreas(area("E06000063", "Cumberland")))
        .build();
  }

  private static void checkForce(Inspection inspection, RuleContext context) {
    Optional<PartialDate> date = Timeline.date(inspection);
    for (int i = 0; date.isPresent() && i < inspection.areas().size(); i++) {
      Optional<AreaCode> code = inspection.areas().get(i).code();
      Optional<RegisteredArea> registered =
          code.isPresent() ? context.vocabulary().area(code.get()) : Optional.empty();
      if (registered.isPresent() && !registered.get().validity().mayInclude(date.get())) {
        context
            .at("/areas/" + i + "/code")
            .with("code", registered.get().code())
            .with("validity", name(registered.get().validity()))
            .with("from", text(registered.get().validity().from()))
            .with("until", text(registered.get().validity().to()))
            .with("date", date.get())
            .with("others", neighbours(registered.get(), date.get(), context.vocabulary()))
            .report();
      }
    }
  }

  private static String name(Validity validity) {
    return validity.to().isEmpty() ? "from" : validity.from().isEmpty() ? "until" : "from-until";
  }

  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("");
  }

  /** The predecessors or successors that were in force then. */
  private static String neighbours(RegisteredArea area, PartialDate date, Vocabulary vocabulary) {
    Stream<RegisteredArea> successors =
        area.successors().stream().flatMap(code -> vocabulary.area(code).stream());
    String names =
        Stream.of(
                vocabulary.predecessors(area.code()).stream(),
                vocabulary.currentAreas(area.code()).stream(),
                successors)
            .flatMap(neighbours -> neighbours)
            .distinct()
            .filter(other -> other.validity().mayInclude(date))
            .map(RegisteredArea::toString)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  private static Area area(String code, String name) {
    return Area.builder().name(name).code(AreaCode.of(code)).build();
  }

  private static Inspection on(String fieldwork, Inspection inspection) {
    return inspection.withFieldwork(DateInterval.parse(fieldwork));
  }
}
