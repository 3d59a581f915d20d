package io.github.openinspections.examples.html;

/**
 * The content of the page of a profile.
 *
 * @param source the name of the data set
 * @param profile what it holds
 */
record ProfilePage(String source, ProfileView profile) {}
