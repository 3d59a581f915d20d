/**
 * Inspections in Spring Boot. The beans that a program needs to read and check them, the answers to
 * requests whose body is not an inspection or breaks rules, and counters of both. A bean of the
 * program takes the place of each reader, validator and what they depend on.
 */
@NullMarked
package io.github.openinspections.spring;

import org.jspecify.annotations.NullMarked;
