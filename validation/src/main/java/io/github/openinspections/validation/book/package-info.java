/**
 * Internal: which rules run, with which severity and in which language.
 *
 * <p>Users see this package as {@code RuleBook}; the validators run what is bound here. How rules
 * run, and what a report contains, does not belong here.
 */
@NullMarked
package io.github.openinspections.validation.book;

import org.jspecify.annotations.NullMarked;
