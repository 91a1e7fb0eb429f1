package dev.singlet.processor.check;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.CollectionNames;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.EntityNames;
import dev.singlet.processor.model.ProjectionModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every generated type has a name of its own, in the whole compilation. */
public final class GeneratedNameRule {

    private final Set<String> ownTypes;
    private final Map<String, ClassName> users = new HashMap<>();

    /**
     * Makes a rule that knows nothing generated yet.
     *
     * @param ownTypes the qualified names of the program's top-level types; the set may grow
     */
    public GeneratedNameRule(Set<String> ownTypes) {
        this.ownTypes = ownTypes;
    }

    /** Reports the types of a table whose names are taken, one for each declaration, and takes the others. */
    public void check(TableModel table, Problems problems) {
        claim(List.of(table.generated()), table.type(), table.origin(), problems);
        for (EntityModel entity : table.entities()) {
            claim(GeneratedNames.all(entity), entity.type(), entity.origin(), problems);
        }
        for (CollectionModel collection : table.collections()) {
            CollectionNames names = collection.names();
            claim(List.of(names.query(), names.group()), collection.type(), collection.origin(), problems);
        }
        if (table.async()) {
            claim(List.of(GeneratedNames.async(table.generated(), "Table")), table.type(), table.origin(), problems);
            for (EntityModel entity : table.entities()) {
                EntityNames names = GeneratedNames.async(entity.names());
                claim(List.of(names.repository(), names.update()), entity.type(), entity.origin(), problems);
            }
            for (CollectionModel collection : table.collections()) {
                claim(
                        List.of(GeneratedNames.async(collection.names()).query()),
                        collection.type(),
                        collection.origin(),
                        problems);
            }
        }
    }

    /** Reports a projection whose generated type's name is taken, or takes it. */
    public void check(ProjectionModel projection, Problems problems) {
        claim(List.of(projection.generated()), projection.type(), projection.origin(), problems);
    }

    /** Reports a document whose generated types' names are taken, or takes them. */
    public void check(SharedDocumentModel document, Problems problems) {
        List<ClassName> names = new ArrayList<>();
        names.add(GeneratedNames.documentCodec(document.type()));
        names.add(GeneratedNames.documentFields(document.type()));
        if (document instanceof SharedDocumentModel.OfSealed sealed && sealed.hasHandler()) {
            names.add(GeneratedNames.documentHandler(document.type()));
        }
        claim(names, document.type(), document.origin(), problems);
    }

    private void claim(List<ClassName> generated, ClassName user, Origin origin, Problems problems) {
        for (ClassName name : generated) {
            ClassName first = users.putIfAbsent(name.canonicalName(), user);
            if (ownTypes.contains(name.canonicalName())) {
                report(name, user, "and the program has a type of that name", origin, problems);
                return;
            }
            if (first != null) {
                report(name, user, "as for %s".formatted(first.canonicalName()), origin, problems);
                return;
            }
        }
    }

    private static void report(ClassName name, ClassName user, String fact, Origin origin, Problems problems) {
        problems.add(
                ProblemId.GENERATED_NAME_TAKEN,
                origin,
                "For %s the type %s is generated, %s. Rename one of the two."
                        .formatted(user.canonicalName(), name.canonicalName(), fact));
    }
}
