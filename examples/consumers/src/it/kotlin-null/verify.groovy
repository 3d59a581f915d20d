// The compiler refuses each of the lines, because of the null.
def errors = new File(basedir, "build.log").readLines().findAll { it.contains("non-null type") || it.contains("'String?'") }
(9..13).each { line ->
  assert errors.any { it =~ /Nulls\.kt:[\[(]?$line[:,]/ } : "line $line compiles"
}
return true
