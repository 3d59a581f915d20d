// Compares the dependencies and the output of the consumer with the files in this folder, for any version.
def versionless = { it.replaceAll(/(inspections-\w+:jar:)[^:]+/, '$1VERSION') }
assert versionless(new File(basedir, "target/tree.txt").text) == new File(basedir, "tree.txt").text
assert new File(basedir, "target/printed.txt").text == new File(basedir, "printed.txt").text

// Compares the module descriptor of each artifact: `jar --describe-module` without version and path.
def described = ["core", "serialization", "validation"].collect { name ->
  def jars = []
  new File(localRepositoryPath, "io/github/openinspections/inspections-$name").eachFileRecurse {
    if (it.name.endsWith(".jar")) jars << it
  }
  def text = new StringWriter()
  java.util.spi.ToolProvider.findFirst("jar").get().run(
      new PrintWriter(text), new PrintWriter(text), "--file", jars[0].path, "--describe-module")
  text.toString().replaceAll(/(?m)^(\S+)@\S+ jar:.*$/, '$1')
}.join("\n")
new File(basedir, "target/modules.txt").text = described
assert described == new File(basedir, "modules.txt").text
