// What the consumer gets and what it prints, against the files beside this one; whatever the version is.
def versionless = { it.replaceAll(/(inspections-\w+:jar:)[^:]+/, '$1VERSION') }
assert versionless(new File(basedir, "target/tree.txt").text) == new File(basedir, "tree.txt").text
assert new File(basedir, "target/printed.txt").text == new File(basedir, "printed.txt").text
