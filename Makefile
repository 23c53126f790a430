# Everything a user or a contributor does here, by name. `make` alone lists the targets.

MVN        ?= mvn -q -B -Dstyle.color=never
JAVA       ?= java
JAR        := target/didactic.jar
ARCHIVE    := target/didactic.jsa
# Copied anew each time: a template that is gone from the sources must not live on in the jar.
TEMPLATES  := target/classes/templates
# Folders are listed too: their time changes when a file in them is deleted.
SOURCES    := pom.xml didactic LICENSE $(wildcard .mvn/*) $(shell find src/main templates)
# Folder with the data of the real studies; searched by file name. Empty: they are skipped.
DIDACTIC_DATA ?=
# What the archive's training run does: the classes it loads are those that later start fast.
ARCHIVE_RUN ?= report analyses/cls --output target/training

# What `make bench` measures, and the heap that twenty million rows need.
BENCH      ?= twfe missing sun-abraham callaway wild rows-0.2m rows-2m rows-20m csv
BENCH_HEAP ?= 12g

# The list of components, and what is left out of it: where their makers upload them is nothing to a reader.
COMPONENTS := src/main/resources/org/didactic/reproduce/bundle/sbom.cdx.json
UPLOAD     := distribution-intake

# The tests that hold numbers against R.
PARITY     ?= *ReferenceTest,MinimumWageTest,PublishedStudiesTest,MpdtaDecompositionTest

.DEFAULT_GOAL := help
.PHONY: build report test data bench parity sbom format clean help

build: $(JAR) $(ARCHIVE) ## build the program (when a source is newer) and its class-data archive

$(JAR): $(SOURCES)
	@rm -rf $(TEMPLATES)
	$(MVN) -DskipTests package
	@touch $(JAR)

# The archive makes the start faster; without it the program runs all the same. Made through the wrapper,
# because the JVM takes it only for the class path it was made with;
# moved into place when whole, because the JVM does not survive half an archive.
$(ARCHIVE): $(JAR) didactic
	@rm -f $(ARCHIVE) $(ARCHIVE).part
	@DIDACTIC_JAVA_OPTS=-XX:ArchiveClassesAtExit=$(ARCHIVE).part ./didactic $(ARCHIVE_RUN) >/dev/null 2>&1 \
	  && mv $(ARCHIVE).part $(ARCHIVE) \
	  || { rm -f $(ARCHIVE).part; echo "No class-data archive: the program will start a little slower." >&2; }

report: build ## render every analysis under analyses/ into output/
	./didactic report analyses $(if $(DIDACTIC_DATA),--data "$(DIDACTIC_DATA)")

test: ## run the whole suite: formatter, static checks, architecture, tests, coverage
	@rm -rf $(TEMPLATES)
	$(MVN) verify

data: $(JAR) ## generate the synthetic data of analyses/cls again
	$(MVN) test-compile
	$(JAVA) -cp target/test-classes:$(JAR) org.didactic.synthetic.MakeData analyses/cls/data

bench: $(JAR) ## measure speed and memory on generated panels, into output/bench.md
	$(MVN) test-compile
	@mkdir -p output
	@$(JAVA) -Xmx$(BENCH_HEAP) -XX:+UseParallelGC -cp target/test-classes:$(JAR) org.didactic.bench.Bench output/bench.md $(BENCH)

parity: ## compute the reference cases again and write how far they are from R, into METHODS.md and the reports
	@rm -f target/parity-kept.txt
	$(MVN) test -Dtest='$(PARITY)' -Dparity.write=true
	@if [ -s target/parity-kept.txt ]; then \
	  echo "Their data are absent (name the folder in DIDACTIC_DATA), so their lines stay as they were:"; \
	  sed 's/^/  /' target/parity-kept.txt; fi

sbom: ## list the components of the program anew (needs a network)
	$(MVN) org.cyclonedx:cyclonedx-maven-plugin:makeBom
	@perl -0pi -e 's/\{\s*"type" : "$(UPLOAD)",\s*"url" : "[^"]*"\s*\},\s*//g;' \
	  -e 's/,?\s*\{\s*"type" : "$(UPLOAD)",\s*"url" : "[^"]*"\s*\}//g' $(COMPONENTS)

format: ## format the Java sources
	$(MVN) spotless:apply

clean: ## remove what was built (output/ stays)
	rm -rf target

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile
