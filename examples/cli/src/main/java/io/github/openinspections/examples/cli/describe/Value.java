package io.github.openinspections.examples.cli.describe;

/** What a property of a description has: a text, an address, or something that is described too. */
sealed interface Value permits Text, Address, Node {}
