package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Suggestion;
import dev.singlet.processor.read.TableDeclaration;
import dev.singlet.processor.read.TableDeclaration.IndexForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the indexes of a table hold, and how many of them there are. */
final class IndexForms {

    private static final int MOST_LOCAL = 5;
    private static final int MOST_GLOBAL = 20;
    private static final int MOST_INCLUDED = 20;
    private static final int MOST_INCLUDED_IN_ALL = 100;

    private final TableDeclaration table;
    private final Problems problems;
    private final TableAttributes attributes;
    private final String tableName;

    IndexForms(TableDeclaration table, TableAttributes attributes, Problems problems) {
        this.table = table;
        this.attributes = attributes;
        this.problems = problems;
        this.tableName = table.type().getSimpleName().toString();
    }

    /** Returns the physical form of an index as one entity uses it. */
    IndexSchema schema(IndexModel index) {
        Optional<IndexForm> form = attributes.declared(index.name());
        return new IndexSchema(
                index.name(),
                index.local(),
                index.partition().attribute(),
                index.sort().map(KeyAttribute::attribute),
                form.map(IndexForm::projection).orElse(IndexProjection.ALL),
                form.map(IndexForm::include).orElse(List.of()));
    }

    /** Reports what is wrong with the forms, given all indexes that entities use. */
    void check(List<EntityModel> entities, List<IndexSchema> schemas) {
        for (IndexForm form : table.indexes()) {
            checkInclude(form);
            if (table.isComplete() && form.projection() == IndexProjection.INCLUDE) {
                checkNames(form, entities, schemas);
            }
        }
        checkNumbers(schemas);
    }

    private void checkInclude(IndexForm form) {
        boolean includes = form.projection() == IndexProjection.INCLUDE;
        if (includes == form.include().isEmpty()) {
            problems.add(
                    ProblemId.INDEX_INCLUDE_MISMATCH,
                    form.origin(),
                    includes
                            ? "%s of table %s includes attributes and names none. Name them in include, or make the index KEYS_ONLY."
                                    .formatted(subject(form), tableName)
                            : "%s of table %s names attributes to include, and its projection is %s. Make it projection = IndexProjection.INCLUDE, or name none."
                                    .formatted(subject(form), tableName, form.projection()));
        }
        if (form.include().size() > MOST_INCLUDED) {
            problems.add(
                    ProblemId.INDEX_INCLUDE_TOO_MANY,
                    form.origin(),
                    "%s of table %s includes %d attributes, and DynamoDB allows %d. Include fewer, or make it hold whole items."
                            .formatted(subject(form), tableName, form.include().size(), MOST_INCLUDED));
        }
    }

    private void checkNames(IndexForm form, List<EntityModel> entities, List<IndexSchema> schemas) {
        String index = form.name().value();
        List<EntityModel> listed = entities.stream()
                .filter(entity ->
                        entity.indexes().stream().anyMatch(used -> used.name().equals(index)))
                .toList();
        Set<String> known = new LinkedHashSet<>();
        listed.forEach(entity -> entity.components().forEach(component -> known.add(component.attribute())));
        known.add(table.typeAttribute().value());
        Set<String> held = new HashSet<>(keys(index, schemas));
        for (String name : form.include()) {
            if (!held.add(name)) {
                problems.add(
                        ProblemId.INDEX_INCLUDE_TWICE,
                        form.origin(),
                        "%s of table %s includes \"%s\", which it holds already. DynamoDB refuses that. Name it once at most, and no key."
                                .formatted(subject(form), tableName, name));
            } else if (!known.contains(name)) {
                problems.add(
                        ProblemId.INDEX_INCLUDE_UNKNOWN,
                        form.origin(),
                        "%s of table %s includes \"%s\", which no entity in it stores.%s Name attributes that they have: %s."
                                .formatted(
                                        subject(form),
                                        tableName,
                                        name,
                                        hint(name, listed, known),
                                        String.join(", ", known)));
            }
        }
    }

    private List<String> keys(String index, List<IndexSchema> schemas) {
        Stream<String> own = schemas.stream()
                .filter(schema -> schema.name().equals(index))
                .flatMap(schema -> Stream.concat(Stream.of(schema.partitionKey()), schema.sortKey().stream()));
        List<String> keys = new ArrayList<>(own.toList());
        keys.add(attributes.partitionKey());
        attributes.sortKey().ifPresent(keys::add);
        return keys;
    }

    /** A component is known by another name than the attribute that it is stored in. */
    private static String hint(String name, List<EntityModel> entities, Set<String> known) {
        return entities.stream()
                .flatMap(entity -> entity.components().stream())
                .filter(component -> component.name().equals(name))
                .map(ComponentModel::attribute)
                .findFirst()
                .map(attribute -> " A component of that name is stored as \"%s\".".formatted(attribute))
                .orElseGet(() -> Suggestion.sentence(name, List.copyOf(known)));
    }

    private void checkNumbers(List<IndexSchema> schemas) {
        long local = schemas.stream().filter(IndexSchema::local).count();
        if (local > MOST_LOCAL) {
            problems.add(
                    ProblemId.INDEX_TOO_MANY_LOCAL,
                    table.origin(),
                    "Table %s has %d local indexes, and DynamoDB allows %d. Make some of them global."
                            .formatted(tableName, local, MOST_LOCAL));
        }
        long global = schemas.size() - local;
        if (global > MOST_GLOBAL) {
            problems.add(
                    ProblemId.INDEX_TOO_MANY_GLOBAL,
                    table.origin(),
                    "Table %s has %d global indexes, and DynamoDB allows %d unless the quota of the account is raised. Let entities share indexes, or raise it."
                            .formatted(tableName, global, MOST_GLOBAL));
        }
        int included =
                table.indexes().stream().mapToInt(form -> form.include().size()).sum();
        if (included > MOST_INCLUDED_IN_ALL) {
            problems.add(
                    ProblemId.INDEX_INCLUDE_TOO_MANY,
                    table.origin(),
                    "The indexes of table %s include %d attributes in all, and DynamoDB allows %d. Include fewer, or make some hold whole items."
                            .formatted(tableName, included, MOST_INCLUDED_IN_ALL));
        }
    }

    private static String subject(IndexForm form) {
        return "%s %s".formatted(form.annotation(), form.name().value());
    }
}
