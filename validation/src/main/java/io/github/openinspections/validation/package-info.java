/**
 * What is wrong with an inspection, by the rules of the field: which rules there are, how grave
 * each is, and the validators that run them. Validators consume entries without knowing whether
 * they were JSON or a table.
 */
@NullMarked
package io.github.openinspections.validation;

import org.jspecify.annotations.NullMarked;
