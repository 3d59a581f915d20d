/**
 * The pages for people who do not work with JSON: the report on a data set, and the timelines of
 * its inspections. Each page is one file that needs no network, with third-party text escaped and
 * cut to a reasonable length. Only presentation belongs here: no rules, no parsing, no options.
 */
@NullMarked
package io.github.openinspections.examples.html;

import org.jspecify.annotations.NullMarked;
