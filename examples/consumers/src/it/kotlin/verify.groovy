// Compares the dependencies and the output of the consumer with the files in this folder, for any version.
def versionless = { it.replaceAll(/(inspections-\w+:jar:)[^:]+/, '$1VERSION') }
assert versionless(new File(basedir, "target/tree.txt").text) == new File(basedir, "tree.txt").text
assert new File(basedir, "target/printed.txt").text == new File(basedir, "printed.txt").text
