package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.report.markup.Escape;
import org.didactic.text.ProgramVersion;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The licences of the program, its components and its font. */
final class LicenceTable {
    private static final String HEAD = """
            # Licences of the program

            The program is under the Apache License 2.0 and contains the components below; `sbom.cdx.json` has their hashes. \
            The texts of the licences are in `licences/`. The licences of the data, the texts and the results are another \
            matter: see README.md.

            | Component | Version | Licence |
            | --- | --- | --- |
            """;

    private LicenceTable() {}

    /** Returns the table in Markdown, from the list of components in CycloneDX's JSON. */
    static String of(String components) {
        StringBuilder table = new StringBuilder(HEAD);
        table.append(row("Didactic", ProgramVersion.text(), "Apache-2.0"));
        Object root = new Load(LoadSettings.builder().build()).loadFromString(components);
        for (Map<?, ?> component : objects(root, "components")) {
            String name = text(component, "group") + ":" + text(component, "name");
            table.append(row(name, text(component, "version"), licences(component)));
        }
        return table.append(row("Source Sans 3 (font)", "3", "OFL-1.1")).toString();
    }

    private static String row(String component, String version, String licence) {
        return "| " + Escape.markdown(component) + " | " + Escape.markdown(version) + " | " + Escape.markdown(licence)
                + " |\n";
    }

    private static String licences(Map<?, ?> component) {
        List<String> licences = new ArrayList<>();
        for (Map<?, ?> each : objects(component, "licenses")) {
            if (each.get("license") instanceof Map<?, ?> licence) {
                licences.add(text(licence, licence.containsKey("id") ? "id" : "name"));
            } else {
                licences.add(text(each, "expression"));
            }
        }
        return String.join(" or ", licences);
    }

    private static List<Map<?, ?>> objects(Object of, String name) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (of instanceof Map<?, ?> members && members.get(name) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }
}
