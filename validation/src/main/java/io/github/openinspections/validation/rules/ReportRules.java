package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Report;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** REP: where the report is. */
final class ReportRules {
  /** Link shorteners; cinsp.in was the Care Inspectorate's own. */
  private static final Set<String> SHORTENERS =
      Set.of(
          "bit.ly",
          "buff.ly",
          "cinsp.in",
          "cutt.ly",
          "goo.gl",
          "is.gd",
          "ow.ly",
          "rb.gy",
          "rebrand.ly",
          "t.co",
          "tiny.cc",
          "tinyurl.com",
          "v.gd");

  private ReportRules() {}

  static List<Rule> all() {
    return List.of(notWeb(), shortened());
  }

  private static Rule notWeb() {
    return Rule.error("REP-001")
        .about(Subject.REPORT)
        .title("The report's address is not a web address.")
        .rationale(
            "Reports are public. An address that begins with file: or mailto: leads to a disk"
                + " or a mailbox.")
        .remedy("Give the public web address of the report, or leave the address out.")
        .since("0.1")
        .check(
            (report, context) ->
                report.url().filter(url -> !isWeb(url)).ifPresent(url -> report(url, context)))
        .breaks(i -> i.withReport(at("file:///reports/2014.pdf")))
        .keeps(i -> i.withReport(at("HTTPS://reports.example.org/2014.pdf")))
        .build();
  }

  private static Rule shortened() {
    return Rule.info("REP-002")
        .about(Subject.REPORT)
        .title("The report's address is a short link.")
        .rationale(
            "Short links stop working when their service ends. News items of 2016 link to"
                + " reports only through cinsp.in; the full address lasts longer.")
        .remedy("Open the short link, and use the full address that it leads to.")
        .since("0.1")
        .check(
            (report, context) ->
                report
                    .url()
                    .filter(url -> isWeb(url) && isShortened(url))
                    .ifPresent(url -> report(url, context)))
        .breaks(i -> i.withReport(at("http://cinsp.in/dumfriesprogress")))
        .keeps(i -> i.withReport(at("https://reports.example.org/dumfriesprogress")))
        .build();
  }

  private static boolean isWeb(URI url) {
    return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
  }

  private static boolean isShortened(URI url) {
    String host = url.getHost();
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT);
    return SHORTENERS.contains(name.startsWith("www.") ? name.substring(4) : name);
  }

  private static void report(URI url, RuleContext context) {
    context.at("/url").with("url", url).report();
  }

  private static Report at(String url) {
    return Report.builder().published(PartialDate.of(2014, 4)).url(URI.create(url)).build();
  }
}
