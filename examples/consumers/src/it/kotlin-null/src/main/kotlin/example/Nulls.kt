package example

import io.github.openinspections.core.Inspection
import io.github.openinspections.core.Quote
import io.github.openinspections.core.time.PartialDate

/** None of these compiles: the compiler knows that the library takes no null. */
fun nulls(review: Inspection, unknown: String?) {
    Quote.builder().text(null)
    Quote.builder().text(unknown)
    review.withId(unknown)
    PartialDate.parse(null)
    review.quotes().add(null)
}
