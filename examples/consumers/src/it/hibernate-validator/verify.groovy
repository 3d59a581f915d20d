// What the consumer gets and what it prints, against the files beside this one; whatever the version is.
def versionless = { it.replaceAll(/(inspections-\w+:jar:)[^:]+/, '$1VERSION') }
assert versionless(new File(basedir, "target/tree.txt").text) == new File(basedir, "tree.txt").text
// The provider tells its version on the way.
def printed = new File(basedir, "target/printed.txt").readLines().findAll { !(it =~ /hibernate\.validator|HV000001/) }
assert printed == new File(basedir, "printed.txt").readLines()
