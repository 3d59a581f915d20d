/**
 * A service that checks inspections over HTTP: the limits, media types and responses that a Spring
 * Boot host needs besides the libraries. Reading and checking stay in the libraries; no rule and no
 * format is defined here.
 */
@NullMarked
package io.github.openinspections.examples.springboot;

import org.jspecify.annotations.NullMarked;
