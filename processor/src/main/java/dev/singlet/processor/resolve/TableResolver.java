package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.EntityDeclaration;
import dev.singlet.processor.read.EntityReader;
import dev.singlet.processor.read.HiddenAnnotations;
import dev.singlet.processor.read.TableDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.util.Types;

/** Resolves a table. */
public final class TableResolver {

    private final TypeTests tests;
    private final HiddenAnnotations hidden;
    private final Problems problems;

    /** Makes a resolver. */
    public TableResolver(Types types, HiddenAnnotations hidden, Problems problems) {
        this.tests = new TypeTests(types);
        this.hidden = hidden;
        this.problems = problems;
    }

    /** Returns the table with those of its entities with which there is no problem. */
    public TableModel resolve(TableDeclaration table) {
        TableNames names = new TableNames(table, problems);
        names.check();
        TableAttributes attributes = new TableAttributes(table);
        EntityResolver resolver = new EntityResolver(tests, hidden, attributes, problems);
        List<EntityModel> entities = new ArrayList<>();
        for (EntityDeclaration entity : table.entities()) {
            resolver.resolve(entity).ifPresent(entities::add);
        }
        IndexForms forms = new IndexForms(table, attributes, problems);
        List<IndexSchema> indexes = indexes(entities, attributes, forms);
        forms.check(entities, indexes);
        CollectionResolver collector = new CollectionResolver(entities, indexes, attributes, problems);
        List<CollectionModel> collections = new ArrayList<>();
        if (entities.size() == table.entities().size()) {
            table.collections()
                    .forEach(collection -> collector.resolve(collection).ifPresent(collections::add));
        }
        ClassName type = ClassName.get(table.type());
        return new TableModel(
                type,
                ClassName.get(table.items()),
                GeneratedNames.table(type),
                table.name().value(),
                attributes.partitionKey(),
                attributes.sortKey(),
                table.typeAttribute().value(),
                table.adoptUntyped(),
                table.async(),
                indexes,
                entities,
                collections,
                table.isComplete() && collections.size() == table.collections().size(),
                Deprecation.isOf(table.type()) || entities.stream().anyMatch(EntityModel::usesDeprecated),
                EntityReader.isPublic(table.type()),
                table.origin());
    }

    private List<IndexSchema> indexes(List<EntityModel> entities, TableAttributes attributes, IndexForms forms) {
        Map<String, IndexSchema> schemas = new LinkedHashMap<>();
        Map<String, EntityModel> firstUsers = new LinkedHashMap<>();
        for (EntityModel entity : entities) {
            for (IndexModel index : entity.indexes()) {
                IndexSchema schema = forms.schema(index);
                IndexSchema first = schemas.putIfAbsent(index.name(), schema);
                EntityModel firstUser = firstUsers.putIfAbsent(index.name(), entity);
                if (first != null && firstUser != null) {
                    compare(first, firstUser, schema, entity, index);
                } else {
                    checkDeclaredSort(index, entity, attributes);
                }
            }
        }
        return List.copyOf(schemas.values());
    }

    private void compare(
            IndexSchema first, EntityModel firstUser, IndexSchema second, EntityModel secondUser, IndexModel index) {
        String one = firstUser.type().simpleName();
        String other = secondUser.type().simpleName();
        if (first.local() != second.local()) {
            problems.add(
                    ProblemId.INDEX_KIND_MISMATCH,
                    index.origin(),
                    "@Index %s is %s for %s and %s for %s, and can be only one of them. Give one of them another name."
                            .formatted(index.name(), kind(first), one, kind(second), other));
        } else if (first.sortKey().isPresent() != second.sortKey().isPresent()) {
            String with = first.sortKey().isPresent() ? one : other;
            String without = first.sortKey().isPresent() ? other : one;
            problems.add(
                    ProblemId.INDEX_SORT_MISMATCH,
                    index.origin(),
                    "@Index %s has a sort template for %s and none for %s, whose items would be missing from the index. Give %s one as well, or use another index."
                            .formatted(index.name(), with, without, without));
        }
    }

    private void checkDeclaredSort(IndexModel index, EntityModel entity, TableAttributes attributes) {
        boolean declared = attributes
                .declared(index.name())
                .filter(form -> !form.sortKey().isEmpty())
                .isPresent();
        if (declared && index.sort().isEmpty()) {
            problems.add(
                    ProblemId.INDEX_SORT_MISMATCH,
                    index.origin(),
                    "@Index %s of %s has no sort template, and the table declares a sort key for the index. Write a template, or remove the sort key."
                            .formatted(index.name(), entity.type().simpleName()));
        }
    }

    private static String kind(IndexSchema schema) {
        return schema.local() ? "local" : "global";
    }
}
