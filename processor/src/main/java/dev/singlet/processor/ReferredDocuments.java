package dev.singlet.processor;

import dev.singlet.processor.model.DocumentReferences;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.DocumentReader;
import dev.singlet.processor.read.HiddenAnnotations;
import dev.singlet.processor.resolve.DocumentResolver;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Finds the types with {@code @Document} that something refers to. They may have been compiled earlier, in another
 * module even; what is wrong with them is reported where they are compiled.
 */
final class ReferredDocuments {

    private final ProcessingEnvironment environment;
    private final HiddenAnnotations hidden;
    private final SortedMap<String, SharedDocumentModel> documents = new TreeMap<>();
    private final Deque<String> wanted = new ArrayDeque<>();

    private ReferredDocuments(ProcessingEnvironment environment, HiddenAnnotations hidden) {
        this.environment = environment;
        this.hidden = hidden;
    }

    /** Returns the documents, those that documents hold among them, sorted by name. */
    static Collection<SharedDocumentModel> of(
            Set<String> references, ProcessingEnvironment environment, HiddenAnnotations hidden) {
        ReferredDocuments documents = new ReferredDocuments(environment, hidden);
        documents.wanted.addAll(references);
        while (!documents.wanted.isEmpty()) {
            documents.add(documents.wanted.remove());
        }
        return documents.documents.values();
    }

    private void add(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        if (type == null || documents.containsKey(name)) {
            return;
        }
        Problems ofTheDocument = new Problems();
        new DocumentReader(environment.getTypeUtils(), ofTheDocument)
                .read(type)
                .flatMap(declared ->
                        new DocumentResolver(environment.getTypeUtils(), hidden, ofTheDocument).resolve(declared))
                .ifPresent(document -> {
                    documents.put(name, document);
                    wanted.addAll(DocumentReferences.of(document));
                });
    }
}
