package io.github.openinspections.serialization.json;

import io.github.openinspections.core.problem.RuleInfo;

/** The binding table of {@link RuleInfo}; reports call its id a rule, as everywhere. */
final class RuleInfoBinding {
  static final ObjectForm<RuleInfo, RuleInfo.Builder> RULE_INFO =
      ObjectForm.of("RuleInfo", RuleInfo::builder, RuleInfo.Builder::build)
          .required("rule", Forms.IDENTIFIER, RuleInfo::id, RuleInfo.Builder::id)
          .required(
              "severity", SeverityForm.SEVERITY, RuleInfo::severity, RuleInfo.Builder::severity)
          .required("about", Forms.TEXT, RuleInfo::about, RuleInfo.Builder::about)
          .required("title", Forms.TEXT, RuleInfo::title, RuleInfo.Builder::title)
          .required("rationale", Forms.TEXT, RuleInfo::rationale, RuleInfo.Builder::rationale)
          .required("since", Forms.TEXT, RuleInfo::since, RuleInfo.Builder::since)
          .closed();

  private RuleInfoBinding() {}
}
