/**
 * A service that checks inspections over HTTP: what a host with Spring Boot needs besides the
 * libraries, which is the limits, the media types and the answers.
 */
@NullMarked
package io.github.openinspections.examples.springboot;

import org.jspecify.annotations.NullMarked;
