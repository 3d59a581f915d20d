/**
 * A service that checks inspections over HTTP: its endpoints, and what a program that anybody may
 * call needs besides the starter. Readers, validators and the answers to broken inspections come
 * from the starter; no rule and no format is defined here.
 */
@NullMarked
package io.github.openinspections.examples.springboot;

import org.jspecify.annotations.NullMarked;
