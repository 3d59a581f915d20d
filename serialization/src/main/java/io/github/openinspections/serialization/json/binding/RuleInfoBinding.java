package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.ObjectCodec;

/** The binding table of {@link RuleInfo}; reports call its id a rule, as in all other objects. */
final class RuleInfoBinding {
  static final ObjectCodec<RuleInfo, RuleInfo.Builder> RULE_INFO =
      ObjectCodec.of("RuleInfo", RuleInfo::builder, RuleInfo.Builder::build)
          .required("rule", Codecs.IDENTIFIER, RuleInfo::id, RuleInfo.Builder::id)
          .required(
              "severity", SeverityCodec.SEVERITY, RuleInfo::severity, RuleInfo.Builder::severity)
          .required("about", Codecs.TEXT, RuleInfo::about, RuleInfo.Builder::about)
          .required("title", Codecs.TEXT, RuleInfo::title, RuleInfo.Builder::title)
          .required("rationale", Codecs.TEXT, RuleInfo::rationale, RuleInfo.Builder::rationale)
          .optional("remedy", Codecs.TEXT, RuleInfo::remedy, RuleInfo.Builder::remedy)
          .required("since", Codecs.TEXT, RuleInfo::since, RuleInfo.Builder::since)
          .closed();

  private RuleInfoBinding() {}
}
