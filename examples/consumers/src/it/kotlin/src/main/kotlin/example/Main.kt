package example

import io.github.openinspections.core.Inspection
import io.github.openinspections.core.Quote
import io.github.openinspections.core.time.DateInterval
import io.github.openinspections.core.vocabulary.InspectionType

/** Nothing in the library is null, and the compiler knows: no `!`, no `?` is needed. */
fun main() {
    val review: Inspection =
        Inspection.builder()
            .id("a/2016")
            .type(InspectionType.PROGRESS_REVIEW)
            .addFieldwork(DateInterval.parse("2016-05"))
            .addQuotes(Quote.builder().text("Well done.").build())
            .build()
    val titled = review.withTitle("Progress review")
    val texts: List<String> = titled.quotes().map { it.text() }

    println(titled.title().map { it.uppercase() }.orElse("untitled"))
    println(texts)
    println(review)
}
