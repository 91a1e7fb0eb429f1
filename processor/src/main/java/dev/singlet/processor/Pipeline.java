package dev.singlet.processor;

import dev.singlet.processor.artefact.Artefacts;
import dev.singlet.processor.check.DocumentChecks;
import dev.singlet.processor.check.GeneratedNameRule;
import dev.singlet.processor.check.TableChecks;
import dev.singlet.processor.lock.SchemaLock;
import dev.singlet.processor.model.DocumentReferences;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.ProjectionModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.Failure;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.DocumentReader;
import dev.singlet.processor.read.HiddenAnnotations;
import dev.singlet.processor.read.MembershipReader;
import dev.singlet.processor.read.ProjectionDeclaration;
import dev.singlet.processor.read.ProjectionReader;
import dev.singlet.processor.read.TableMembers;
import dev.singlet.processor.read.TableReader;
import dev.singlet.processor.read.UnresolvedException;
import dev.singlet.processor.resolve.DocumentResolver;
import dev.singlet.processor.resolve.ProjectionResolver;
import dev.singlet.processor.resolve.TableResolver;
import dev.singlet.processor.schema.FormHash;
import dev.singlet.processor.schema.TableSchema;
import dev.singlet.processor.write.DocumentWriter;
import dev.singlet.processor.write.ProjectionWriter;
import dev.singlet.processor.write.TableWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Takes one declaration through the stages. Each has its own problems, so that one that is broken stops no other; and
 * nothing is written before everything that is to be written for it exists.
 */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final HiddenAnnotations hidden;
    private final Reports reports;
    private final Sources sources;
    private final Resources resources;
    private final SchemaLock lock;
    private final GeneratedNameRule generatedNames;
    private final BrokenDocuments brokenDocuments = new BrokenDocuments();
    private final Set<TypeElement> listed = new HashSet<>();
    /** The tables of this round, for their projections. */
    private final Map<TypeElement, ResolvedTable> resolvedTables = new HashMap<>();

    Pipeline(ProcessingEnvironment environment, Set<String> ownTypes) {
        this.environment = environment;
        this.hidden = new HiddenAnnotations(
                environment.getElementUtils(),
                environment.getFiler(),
                ownTypes,
                Runtime.version().feature());
        this.reports = new Reports(environment, ownTypes);
        this.sources = new Sources(environment);
        this.resources = new Resources(environment.getFiler());
        this.lock = new SchemaLock(
                environment.getOptions(),
                name -> isAnnotated(name, Annotations.TABLE),
                name -> isOneOf(ownTypes, name),
                name -> isAnnotated(name, Annotations.DOCUMENT));
        this.generatedNames = new GeneratedNameRule(ownTypes);
    }

    /** Returns the tables of an entity, or of the entities of a collection, as far as they are known already. */
    List<TypeElement> tablesOf(TypeElement type) {
        try {
            return new TableMembers(environment.getTypeUtils()).tablesOfAll(type);
        } catch (UnresolvedException e) {
            return List.of();
        }
    }

    /** Processes a table. Returns false if that has to wait for types that are still missing. */
    boolean table(String name) {
        return run(name, "table", this::table);
    }

    /** Processes a projection. Returns false if that has to wait for types that are still missing. */
    boolean projection(String name) {
        return run(name, "projection", this::projection);
    }

    /** Processes documents. Returns those that are done; the others have to wait for types that are still missing. */
    Set<String> documents(Collection<String> names) {
        Set<String> done = new HashSet<>();
        Map<String, SharedDocumentModel> resolved = new LinkedHashMap<>();
        for (String name : names) {
            if (run(
                    name,
                    "document",
                    (type, problems) -> document(type, problems).ifPresent(document -> resolved.put(name, document)))) {
                done.add(name);
                if (!resolved.containsKey(name)) {
                    brokenDocuments.add(name);
                }
            }
        }
        for (SharedDocumentModel document : brokenDocuments.without(resolved.values())) {
            run(document.type().canonicalName(), "document", (type, problems) -> {
                Collection<SharedDocumentModel> referred =
                        ReferredDocuments.of(DocumentReferences.of(document), environment, hidden);
                lock.document(document, referred, problems);
                if (problems.errors() == 0) {
                    sources.write(DocumentWriter.write(document, FormHash.of(document, referred)));
                } else {
                    brokenDocuments.add(document.type().canonicalName());
                }
            });
        }
        return done;
    }

    /** Ends the comparison with the lock, when everything has been compared. */
    void finish(String anyType, boolean isSound) {
        run(anyType, "lock", (type, problems) -> lock.finish(isSound, Origin.of(type), problems));
        report();
    }

    /** Looks for what no document reports about an upcaster. */
    void upcast(ExecutableElement method) {
        if (method.getEnclosingElement() instanceof TypeElement owner) {
            run(
                    owner,
                    "type",
                    problems -> new DocumentReader(environment.getTypeUtils(), problems).readUpcast(owner, method));
        }
    }

    /** Looks for what no table reports about an entity. */
    void entity(TypeElement entity) {
        run(
                entity,
                "entity",
                problems -> new MembershipReader(environment.getTypeUtils(), problems, listed).readEntity(entity));
    }

    /** Looks for what no table reports about an item collection. */
    void collection(TypeElement collection) {
        run(
                collection,
                "collection",
                problems ->
                        new MembershipReader(environment.getTypeUtils(), problems, listed).readCollection(collection));
    }

    /** Looks for what no entity reports about a type with {@code @Key} or {@code @Index}. */
    void keyed(TypeElement type, String annotation) {
        run(
                type,
                "type",
                problems ->
                        new MembershipReader(environment.getTypeUtils(), problems, listed).readKeyed(type, annotation));
    }

    /** Ends a round: prints all problems that were found in it. */
    void report() {
        reports.print();
        resolvedTables.clear();
    }

    private void table(TypeElement type, Problems problems) {
        TableMembers members = new TableMembers(environment.getTypeUtils());
        listed.addAll(members.of(type));
        listed.addAll(members.collectionsAround(members.of(type)));
        Optional<TableModel> table = model(type, problems);
        resolvedTables.put(type, new ResolvedTable(table, problems.errors()));
        if (table.isEmpty()) {
            return;
        }
        generatedNames.check(table.get(), problems);
        if (problems.errors() == 0 && !brokenDocuments.areIn(DocumentReferences.of(table.get()))) {
            Collection<SharedDocumentModel> documents =
                    ReferredDocuments.of(DocumentReferences.of(table.get()), environment, hidden);
            lock.table(table.get(), documents, problems);
            if (problems.errors() == 0) {
                String schema = TableSchema.of(table.get(), documents);
                Map<String, String> artefacts = Artefacts.of(table.get());
                sources.write(TableWriter.write(table.get()));
                resources.write(table.get(), "schema.json", schema);
                artefacts.forEach((suffix, text) -> resources.write(table.get(), suffix, text));
            }
        }
    }

    private ResolvedTable resolved(TypeElement type) {
        Problems problems = new Problems();
        Optional<TableModel> model = model(type, problems);
        return new ResolvedTable(model, problems.errors());
    }

    private Optional<TableModel> model(TypeElement type, Problems problems) {
        Optional<TableModel> table = new TableReader(environment.getTypeUtils(), problems)
                .read(type)
                .map(declaration ->
                        new TableResolver(environment.getTypeUtils(), hidden, problems).resolve(declaration));
        table.ifPresent(model -> new TableChecks(problems).check(model));
        return table;
    }

    private void projection(TypeElement type, Problems problems) {
        Optional<ProjectionDeclaration> projection =
                new ProjectionReader(environment.getTypeUtils(), problems).read(type);
        if (projection.isEmpty()) {
            return;
        }
        // What is wrong with the table is reported where the table itself is compiled.
        ResolvedTable table = resolvedTables.computeIfAbsent(projection.get().table(), this::resolved);
        Optional<EntityModel> entity = table.model()
                .flatMap(model -> model.entities().stream()
                        .filter(candidate -> candidate
                                .origin()
                                .element()
                                .equals(projection.get().entity()))
                        .findFirst());
        if (entity.isEmpty()) {
            return;
        }
        Optional<ProjectionModel> model = new ProjectionResolver(problems)
                .resolve(projection.get(), entity.get(), table.model().orElseThrow());
        if (model.isEmpty()) {
            return;
        }
        generatedNames.check(model.get(), problems);
        if (problems.errors() + table.errors() == 0 && !brokenDocuments.areIn(DocumentReferences.of(entity.get()))) {
            sources.write(List.of(ProjectionWriter.write(model.get())));
        }
    }

    /** Returns the document if there is no problem with it. */
    private Optional<SharedDocumentModel> document(TypeElement type, Problems problems) {
        Optional<SharedDocumentModel> document = new DocumentReader(environment.getTypeUtils(), problems)
                .read(type)
                .flatMap(declared ->
                        new DocumentResolver(environment.getTypeUtils(), hidden, problems).resolve(declared));
        document.ifPresent(model -> {
            new DocumentChecks(problems).check(model);
            generatedNames.check(model, problems);
        });
        return document.filter(model -> problems.errors() == 0);
    }

    private boolean isOneOf(Set<String> outermost, String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        return type != null && outermost.contains(Positions.outermost(type).toString());
    }

    private boolean isAnnotated(String name, String annotation) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        return type != null
                && type.getAnnotationMirrors().stream()
                        .anyMatch(
                                mirror -> mirror.getAnnotationType().toString().equals(annotation));
    }

    private record ResolvedTable(Optional<TableModel> model, int errors) {}

    private interface Step {
        void run(TypeElement type, Problems problems);
    }

    private boolean run(String name, String kind, Step step) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        return type == null || run(type, kind, problems -> step.run(type, problems));
    }

    private boolean run(TypeElement type, String kind, Consumer<Problems> step) {
        Problems problems = new Problems();
        try {
            step.accept(problems);
        } catch (UnresolvedException e) {
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            Failure.add(problems, e, kind + " " + type.getQualifiedName(), Origin.of(type));
        }
        problems.all().forEach(problem -> reports.add(problem, type));
        return true;
    }
}
