package org.didactic.spec.yaml;

import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser complains about, in words for people who do not know its inside, and what usually helps. */
record YamlComplaint(String what) {

    static YamlComplaint of(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        String whole = problem.startsWith("but ") ? e.getContext() + ", " + problem : problem;
        int advice = whole.indexOf(". (Do not use");
        return new YamlComplaint((advice < 0 ? whole : whole.substring(0, advice))
                .replace("character '\\t(TAB)'", "a tab")
                .replace("<stream end>", "the end of the file")
                .replace("end of stream", "end of the file"));
    }

    Problem at(Position position) {
        return new Problem(position, "", "this is not YAML: " + what, remedy());
    }

    private String remedy() {
        if (what.contains("a tab")) {
            return "indent with spaces: YAML does not allow tabs there";
        }
        if (what.contains("mapping values are not allowed")) {
            return "put a text that holds a colon in quotation marks, or look at the indentation of this line";
        }
        if (what.contains("cannot start any token")) {
            return "put the text in quotation marks";
        }
        if (what.contains("escape character")) {
            return "use single quotation marks, in which \\ means itself";
        }
        if (what.contains("undefined alias")) {
            return "put the text in quotation marks: a * in front starts an alias";
        }
        if (what.contains("another document")) {
            return "keep only the part above the line ---";
        }
        if (what.contains("end of the file")) {
            return "close the bracket or the quotation mark that is still open";
        }
        return "look at the indentation, the brackets and the quotation marks of this line and the one above";
    }
}
