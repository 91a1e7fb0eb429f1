package dev.singlet.processor.resolve;

import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.KeyModel;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.EntityDeclaration;
import dev.singlet.processor.read.IndexDeclaration;
import dev.singlet.processor.read.TableDeclaration.IndexForm;
import dev.singlet.processor.template.KeyTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Resolves the indexes of an entity. */
final class IndexResolver {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

    private final TableAttributes table;
    private final Problems problems;

    IndexResolver(TableAttributes table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Returns the indexes with which there is no problem. */
    List<IndexModel> resolve(EntityDeclaration entity, KeyModel key, TemplateResolver templates) {
        List<IndexModel> indexes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (IndexDeclaration index : entity.indexes()) {
            if (!names.add(index.name().value())) {
                problems.add(
                        ProblemId.INDEX_DUPLICATE,
                        index.name().origin(),
                        "%s has more than one @Index %s, and an item has one place in an index. Keep one, or use another index."
                                .formatted(entity.simpleName(), index.name().value()));
            } else {
                resolve(entity, index, key, templates).ifPresent(indexes::add);
            }
        }
        return indexes;
    }

    private Optional<IndexModel> resolve(
            EntityDeclaration entity, IndexDeclaration index, KeyModel key, TemplateResolver templates) {
        int before = problems.errors();
        String name = index.name().value();
        checkName(entity, index);
        Optional<KeyAttribute> partition =
                index.local() ? localPartition(entity, index, key) : globalPartition(entity, index, templates);
        Optional<KeyAttribute> sort = index.sort().isEmpty()
                ? Optional.empty()
                : templates
                        .resolve(new Place("@Index " + name, true, entity.simpleName(), index.sort()))
                        .map(template -> new KeyAttribute(
                                table.sortKeyOf(name), template, index.sort().origin()));
        boolean sortFailed = !index.sort().isEmpty() && sort.isEmpty();
        if (problems.errors() > before || partition.isEmpty() || sortFailed) {
            return Optional.empty();
        }
        return queryName(entity, index, partition.get().template())
                .map(query -> new IndexModel(name, index.local(), query, partition.get(), sort, index.origin()));
    }

    private void checkName(EntityDeclaration entity, IndexDeclaration index) {
        String name = index.name().value();
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    ProblemId.INDEX_NAME_INVALID,
                    index.name().origin(),
                    "%s has an @Index named \"%s\", which DynamoDB refuses. Use 3 to 255 of a-z, A-Z, 0-9, \"_\", \"-\" and \".\"."
                            .formatted(entity.simpleName(), name));
        }
        Optional<IndexForm> declared = table.declared(name).filter(form -> form.local() != index.local());
        if (declared.isPresent()) {
            problems.add(
                    ProblemId.INDEX_KIND_MISMATCH,
                    index.origin(),
                    "@Index %s of %s is %s, and the table declares it as a %s one in %s. Remove one of the two."
                            .formatted(
                                    name,
                                    entity.simpleName(),
                                    index.local() ? "local" : "global",
                                    declared.get().local() ? "local" : "global",
                                    declared.get().annotation()));
        }
    }

    private Optional<KeyAttribute> localPartition(EntityDeclaration entity, IndexDeclaration index, KeyModel key) {
        String name = index.name().value();
        if (!index.partition().isEmpty()) {
            problems.add(
                    ProblemId.INDEX_LOCAL_PARTITION,
                    index.partition().origin(),
                    "@Index %s of %s is local and has a partition template. A local index has the partition key of the table. Remove the template, or local = true."
                            .formatted(name, entity.simpleName()));
        }
        if (table.sortKey().isEmpty()) {
            problems.add(
                    ProblemId.INDEX_LOCAL_SORT,
                    index.origin(),
                    "@Index %s of %s is local, and the table has no sort key; DynamoDB has no local indexes on such tables. Use a global index."
                            .formatted(name, entity.simpleName()));
        } else if (index.sort().isEmpty()) {
            problems.add(
                    ProblemId.INDEX_LOCAL_SORT,
                    index.origin(),
                    "@Index %s of %s is local and has no sort template, so it would be the table over again. Write one."
                            .formatted(name, entity.simpleName()));
        }
        return Optional.of(key.partition());
    }

    private Optional<KeyAttribute> globalPartition(
            EntityDeclaration entity, IndexDeclaration index, TemplateResolver templates) {
        String name = index.name().value();
        if (index.partition().isEmpty()) {
            problems.add(
                    ProblemId.KEY_EMPTY,
                    index.partition().origin(),
                    "@Index %s of %s has no partition template, and a global index needs a partition key. Write one, or make it local = true."
                            .formatted(name, entity.simpleName()));
            return Optional.empty();
        }
        return templates
                .resolve(new Place("@Index " + name, false, entity.simpleName(), index.partition()))
                .map(template -> new KeyAttribute(
                        table.partitionKeyOf(name), template, index.partition().origin()));
    }

    private Optional<String> queryName(EntityDeclaration entity, IndexDeclaration index, KeyTemplate partition) {
        String written = index.query().value();
        String subject = "@Index %s of %s".formatted(index.name().value(), entity.simpleName());
        if (written.isEmpty() && partition.isLiteral()) {
            problems.add(
                    ProblemId.INDEX_QUERY_UNNAMED,
                    index.origin(),
                    "%s has no component in its partition template, after which its query could be named. Name it: query = \"allBy…\"."
                            .formatted(subject));
            return Optional.empty();
        }
        if (!written.isEmpty() && !MethodNames.isMethodName(written)) {
            problems.add(
                    ProblemId.QUERY_NAME_INVALID,
                    index.query().origin(),
                    "%s names its query \"%s\", which is no name of a Java method. Use one, such as \"byStatus\"."
                            .formatted(subject, written));
            return Optional.empty();
        }
        return Optional.of(written.isEmpty() ? MethodNames.query(partition.components()) : written);
    }
}
