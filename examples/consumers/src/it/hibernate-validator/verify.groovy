// Compares the dependencies and the output of the consumer with the files in this folder, for any version.
def versionless = { it.replaceAll(/(inspections-\w+:jar:)[^:]+/, '$1VERSION') }
assert versionless(new File(basedir, "target/tree.txt").text) == new File(basedir, "tree.txt").text
// The provider also logs its version.
def printed = new File(basedir, "target/printed.txt").readLines().findAll { !(it =~ /hibernate\.validator|HV000001/) }
assert printed == new File(basedir, "printed.txt").readLines()
