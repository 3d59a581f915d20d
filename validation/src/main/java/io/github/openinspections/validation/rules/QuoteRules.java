package io.github.openinspections.validation.rules;

import io.github.openinspections.core.Attribution;
import io.github.openinspections.core.Quote;
import io.github.openinspections.validation.meaning.PlaceholderText;
import io.github.openinspections.validation.meaning.Repeats;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleContext;
import io.github.openinspections.validation.rule.Subject;
import java.util.List;
import java.util.Optional;

/** QUO: what was said, and who said it. */
final class QuoteRules {
  private static final String WORDS = "Partners accepted fully the gravity of the findings.";

  private QuoteRules() {}

  static List<Rule> all() {
    return List.of(blank(), attributedToNobody(), ownMarks(), repeated());
  }

  private static Rule blank() {
    return Rule.error("QUO-001")
        .about(Subject.QUOTE)
        .title("The text of a quote is blank.")
        .rationale("A quote has words; these were lost on the way.")
        .remedy("Add the words, or remove the quote.")
        .since("0.1")
        .check(
            (quote, context) -> {
              if (PlaceholderText.isBlank(quote.text())) {
                context.at("/text").report();
              }
            })
        .breaks(i -> i.withQuotes(quote("\n")))
        .keeps(i -> i.withQuotes(quote(WORDS)))
        .build();
  }

  private static Rule attributedToNobody() {
    return Rule.warning("QUO-002")
        .about(Subject.QUOTE)
        .title("A quote is attributed to nobody.")
        .rationale(
            "The words of inspectors and of those inspected carry different weight. If no"
                + " person is named, a document is enough.")
        .remedy(
            "Add the person, the organisation or at least the document that the words come"
                + " from.")
        .since("0.1")
        .check(
            (quote, context) -> {
              boolean isNobody =
                  quote.attribution().isEmpty() || isNobody(quote.attribution().get());
              if (isNobody && !PlaceholderText.saysNothing(quote.text())) {
                context.here().with("text", quote.text()).report();
              }
            })
        .breaks(i -> i.withQuotes(Quote.builder().text(WORDS).build()))
        .keeps(i -> i.withQuotes(quote(WORDS)))
        .build();
  }

  private static boolean isNobody(Attribution attribution) {
    return isBlank(attribution.person())
        && isBlank(attribution.role())
        && isBlank(attribution.organisation())
        && isBlank(attribution.document());
  }

  private static boolean isBlank(Optional<String> name) {
    return name.isEmpty() || PlaceholderText.isBlank(name.get());
  }

  private static Rule ownMarks() {
    return Rule.info("QUO-003")
        .about(Subject.QUOTE)
        .title("A quote has its own outer quotation marks.")
        .rationale(
            "The text is the words alone; programs that show a quote add the marks, which"
                + " makes two pairs. Marks within a quote belong to it.")
        .remedy("Remove the marks around the whole quote; keep those within it.")
        .since("0.1")
        .check(
            (quote, context) -> {
              if (QuotationMarks.surround(quote.text())) {
                context.at("/text").with("text", quote.text()).report();
              }
            })
        .breaks(i -> i.withQuotes(quote("“" + WORDS + "”")))
        .keeps(i -> i.withQuotes(quote("“Encouraging” is our word; theirs was “good”")))
        .build();
  }

  private static Rule repeated() {
    return Rule.warning("QUO-004")
        .about(Subject.QUOTES)
        .title("The same quote appears twice.")
        .rationale("A press release and the report that it announces print the same words.")
        .remedy("Remove one of the two.")
        .since("0.1")
        .check(
            (quotes, context) -> {
              if (!Repeats.none(quotes, Quote::text)) {
                Repeats.each(quotes, Quote::text, (first, again) -> same(quotes, again, context));
              }
            })
        .breaks(i -> i.withQuotes(quote(WORDS), quote(WORDS)))
        .keeps(i -> i.withQuotes(quote(WORDS), quote("They developed an improvement plan.")))
        .build();
  }

  private static void same(List<Quote> quotes, int again, RuleContext context) {
    String text = quotes.get(again).text();
    if (!PlaceholderText.saysNothing(text)) {
      context.at("/" + again + "/text").with("text", text).report();
    }
  }

  private static Quote quote(String text) {
    return Quote.builder()
        .text(text)
        .attribution(Attribution.builder().document("report of the review").build())
        .build();
  }
}
