package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.List;
import org.didactic.reproduce.ProgramJar;
import org.didactic.spec.Analysis;
import org.didactic.spec.PackageSpec;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * The description of a package after RO-Crate 1.1: the files, who made them, and the run of the program that turned the
 * inputs into the outputs. The standard asks for the date of publication, which the author states: a clock would give
 * another one tomorrow.
 */
final class ResearchObject {
    static final String NAME = "ro-crate-metadata.json";
    private static final String PROGRAM = "#didactic";

    private final PackedStudy study;
    private final Analysis analysis;
    private final List<Json> graph = new ArrayList<>();
    private final LicenceEntities licences = new LicenceEntities();

    private ResearchObject(PackedStudy study) {
        this.study = study;
        this.analysis = study.analysis();
    }

    /** Returns the description of these files and of the two that hold hashes. */
    static PackedFile of(PackedStudy study, List<PackedFile> files) {
        String text = new ResearchObject(study).json(files).toText() + "\n";
        return PackedFile.text(NAME, text, "a description of all files");
    }

    private Json json(List<PackedFile> files) {
        graph.add(Json.object()
                .with("@id", NAME)
                .with("@type", "CreativeWork")
                .with("conformsTo", reference("https://w3id.org/ro/crate/1.1"))
                .with("about", reference("./"))
                .build());
        graph.add(root(files));
        files.forEach(each -> graph.add(file(each)));
        graph.add(Json.object()
                .with("@id", Checksums.NAME)
                .with("@type", "File")
                .with("name", "hashes of all other files")
                .with("encodingFormat", "text/plain")
                .build());
        people();
        graph.add(program());
        graph.add(run());
        study.sources().stream().filter(each -> !each.provided()).forEach(each -> graph.add(absent(each)));
        graph.addAll(licences.entities());
        return Json.object()
                .with(
                        "@context",
                        new Json.Array(List.of(
                                Json.of("https://w3id.org/ro/crate/1.1/context"),
                                Json.object()
                                        .with("sha256", "https://schema.org/sha256")
                                        .build())))
                .with("@graph", new Json.Array(List.copyOf(graph)))
                .build();
    }

    private Json root(List<PackedFile> files) {
        PackageSpec stated = analysis.packaging();
        List<String> parts =
                new ArrayList<>(files.stream().map(PackedFile::path).toList());
        parts.add(Checksums.NAME);
        Json.Members root = Json.object()
                .with("@id", "./")
                .with("@type", "Dataset")
                .with("name", StudyTitle.of(analysis))
                .with("description", "Inputs, program and outputs of the analysis " + study.study());
        with(root, "datePublished", stated.date().isEmpty() ? null : Json.of(stated.date()));
        with(root, "author", references("#author-", analysis.authors().size()));
        with(root, "license", licences.reference(stated.licence()));
        String article = DoiLink.of(stated.article().doi());
        with(root, "citation", article.isEmpty() ? null : reference(article));
        return root.with("hasPart", Json.array(parts, each -> reference(EntityId.of(each))))
                .with("mentions", reference("#run"))
                .build();
    }

    private Json file(PackedFile file) {
        Json.Members members = Json.object()
                .with("@id", EntityId.of(file.path()))
                .with("@type", "File")
                .with("name", file.what().isEmpty() ? file.path() : file.what())
                .with("contentSize", Long.toString(file.print().size()))
                .with("encodingFormat", MediaType.of(file.path()))
                .with("sha256", file.print().sha256());
        PackedSource source = study.sources().stream()
                .filter(each -> each.path().equals(file.path()))
                .findFirst()
                .orElse(null);
        if (source != null) {
            describe(members, source);
        }
        return members.build();
    }

    private Json absent(PackedSource source) {
        Json.Members members = Json.object()
                .with("@id", "#source-" + EntityId.of(source.id()))
                .with("@type", "CreativeWork")
                .with(
                        "name",
                        source.spec().origin().isEmpty()
                                ? source.id()
                                : source.spec().origin())
                .with("contentSize", Long.toString(source.input().file().size()))
                .with("sha256", source.input().file().sha256())
                .with("conditionsOfAccess", access(source));
        describe(members, source);
        return members.build();
    }

    private static String access(PackedSource source) {
        String stated = source.spec().details().access();
        return "Not in this package." + (stated.isEmpty() ? "" : " " + stated);
    }

    private void describe(Json.Members members, PackedSource source) {
        String description = source.spec().details().description();
        String citation = source.spec().details().citation();
        with(members, "description", description.isEmpty() ? null : Json.of(description));
        with(members, "license", licences.reference(source.spec().licence()));
        with(members, "creditText", citation.isEmpty() ? null : Json.of(citation));
    }

    private void people() {
        for (int i = 0; i < analysis.authors().size(); i++) {
            Analysis.Author author = analysis.authors().get(i);
            boolean affiliated = !author.affiliation().isEmpty();
            Json.Members person = Json.object()
                    .with("@id", "#author-" + (i + 1))
                    .with("@type", "Person")
                    .with("name", author.name());
            with(person, "affiliation", affiliated ? reference("#affiliation-" + (i + 1)) : null);
            graph.add(person.build());
            if (affiliated) {
                graph.add(Json.object()
                        .with("@id", "#affiliation-" + (i + 1))
                        .with("@type", "Organization")
                        .with("name", author.affiliation())
                        .build());
            }
        }
        String article = DoiLink.of(analysis.packaging().article().doi());
        if (!article.isEmpty()) {
            graph.add(Json.object()
                    .with("@id", article)
                    .with("@type", "ScholarlyArticle")
                    .with("name", analysis.packaging().article().title())
                    .build());
        }
    }

    private Json program() {
        Json.Members program = Json.object()
                .with("@id", PROGRAM)
                .with("@type", "SoftwareApplication")
                .with("name", "Didactic")
                .with("softwareVersion", study.manifest().program().version());
        with(program, "license", licences.reference("Apache-2.0"));
        with(program, "isBasedOn", study.holdsProgram() ? reference(ProgramJar.NAME) : null);
        return program.build();
    }

    private Json run() {
        List<Json> inputs = new ArrayList<>();
        study.inputs().forEach(each -> inputs.add(reference(EntityId.of(each.path()))));
        study.sources().stream()
                .filter(each -> !each.provided())
                .forEach(each -> inputs.add(reference("#source-" + EntityId.of(each.id()))));
        return Json.object()
                .with("@id", "#run")
                .with("@type", "CreateAction")
                .with("name", "The run of the program that made the report")
                .with("instrument", reference(PROGRAM))
                .with("object", new Json.Array(inputs))
                .with("result", Json.array(study.outputs(), each -> reference(EntityId.of(each.path()))))
                .build();
    }

    private static @Nullable Json references(String start, int many) {
        List<Json> all = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            all.add(reference(start + i));
        }
        return all.isEmpty() ? null : new Json.Array(all);
    }

    static Json reference(String id) {
        return Json.object().with("@id", id).build();
    }

    private static void with(Json.Members members, String name, @Nullable Json value) {
        if (value != null) {
            members.with(name, value);
        }
    }
}
