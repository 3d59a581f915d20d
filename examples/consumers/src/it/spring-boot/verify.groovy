// Compares the output of the consumer with the file in this folder.
assert new File(basedir, "target/printed.txt").readLines() == new File(basedir, "printed.txt").readLines()
