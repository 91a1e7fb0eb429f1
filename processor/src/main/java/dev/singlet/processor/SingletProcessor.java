package dev.singlet.processor;

import com.google.auto.service.AutoService;
import dev.singlet.processor.lock.SchemaLock;
import dev.singlet.processor.read.Annotations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Writes the repositories of the tables that a program declares. */
@AutoService(Processor.class)
public final class SingletProcessor extends AbstractProcessor {

    private final Set<String> tables = new TreeSet<>();
    private final Set<String> knownTables = new HashSet<>();
    private final Set<String> documents = new TreeSet<>();
    private final Set<String> projections = new TreeSet<>();
    private final SortedSet<String> compared = new TreeSet<>();
    private final Set<String> ownTypes = new TreeSet<>();
    private @Nullable Pipeline pipeline;

    /** Called by the compiler. */
    public SingletProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.singlet.annotation.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return SchemaLock.options();
    }

    /**
     * Processes what is complete, and keeps the rest for a later round, in which the types that are still missing may be
     * there. What is left in the end the compiler has complained about itself.
     *
     * @return false: a claim would keep processors of all annotations from being called
     */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            round.getRootElements().forEach(root -> ownTypes.add(root.toString()));
            AnnotatedElements annotated = new AnnotatedElements(annotations, round);
            each(annotated, Annotations.TABLE, this::addTable);
            // An incremental build compiles an entity without its table; what is generated for it, the table has
            // generated.
            each(
                    annotated,
                    Annotations.ENTITY,
                    type -> pipeline().tablesOf(type).forEach(this::addTable));
            each(
                    annotated,
                    Annotations.ITEM_COLLECTION,
                    type -> pipeline().tablesOf(type).forEach(this::addTable));
            each(annotated, Annotations.DOCUMENT, type -> documents.add(name(type)));
            compared.addAll(tables);
            compared.addAll(documents);
            each(annotated, Annotations.PROJECTION, type -> projections.add(name(type)));
            process(annotated, pipeline());
            return false;
        }
        if (!compared.isEmpty()) {
            pipeline().finish(compared.first(), !round.errorRaised());
        }
        return false;
    }

    private void process(AnnotatedElements annotated, Pipeline pipeline) {
        documents.removeAll(pipeline.documents(documents));
        tables.removeIf(pipeline::table);
        projections.removeIf(pipeline::projection);
        each(annotated, Annotations.ENTITY, pipeline::entity);
        each(annotated, Annotations.ITEM_COLLECTION, pipeline::collection);
        for (String annotation : List.of(Annotations.KEY, Annotations.INDEX, Annotations.INDEXES)) {
            each(annotated, annotation, type -> pipeline.keyed(type, annotation));
        }
        ElementFilter.methodsIn(annotated.with(Annotations.UPCAST)).forEach(pipeline::upcast);
        pipeline.report();
    }

    private void addTable(TypeElement type) {
        if (knownTables.add(name(type))) {
            tables.add(name(type));
        }
    }

    private Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = new Pipeline(processingEnv, ownTypes);
        }
        return pipeline;
    }

    private static void each(AnnotatedElements annotated, String annotation, Consumer<TypeElement> action) {
        ElementFilter.typesIn(annotated.with(annotation)).forEach(action);
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
