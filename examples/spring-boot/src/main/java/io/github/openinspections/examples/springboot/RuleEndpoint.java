package io.github.openinspections.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.validation.RuleBook;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the rules that this service checks, with their rationales. */
@RestController
class RuleEndpoint {
  private final List<ListedRule> rules;

  RuleEndpoint(RuleBook book) {
    this.rules = book.infos().stream().map(ListedRule::of).toList();
  }

  @GetMapping(path = "/rules", produces = MediaType.APPLICATION_JSON_VALUE)
  List<ListedRule> rules() {
    return rules;
  }

  /** A rule in the response. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ListedRule(
      String id,
      String severity,
      String about,
      String title,
      String rationale,
      Optional<String> remedy,
      String since) {
    static ListedRule of(RuleInfo rule) {
      return new ListedRule(
          rule.id(),
          rule.severity().toString(),
          rule.about(),
          rule.title(),
          rule.rationale(),
          rule.remedy(),
          rule.since());
    }
  }
}
