package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.KeyModel;
import dev.singlet.processor.model.UniqueModel;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.EntityDeclaration;
import dev.singlet.processor.read.EntityReader;
import dev.singlet.processor.read.HiddenAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the entities of one table. */
final class EntityResolver {

    private final TypeTests tests;
    private final HiddenAnnotations hidden;
    private final Problems problems;
    private final KeyResolver keys;
    private final IndexResolver indexes;
    private final UniqueResolver uniques;

    EntityResolver(TypeTests tests, HiddenAnnotations hidden, TableAttributes table, Problems problems) {
        this.tests = tests;
        this.hidden = hidden;
        this.problems = problems;
        this.keys = new KeyResolver(table, problems);
        this.indexes = new IndexResolver(table, problems);
        this.uniques = new UniqueResolver(table, problems);
    }

    /** Returns the entity, unless there is a problem with it. */
    Optional<EntityModel> resolve(EntityDeclaration entity) {
        int before = problems.errors();
        ClassName type = ClassName.get(entity.type());
        Documents nested = new Documents(type);
        ComponentResolver resolver = new ComponentResolver(tests, hidden, problems, nested);
        List<ComponentModel> components = new ArrayList<>();
        for (ComponentDeclaration component : entity.components()) {
            resolver.resolve(component).ifPresent(components::add);
        }
        List<DocumentModel> documents = nested.resolve(resolver);
        checkKeptOnce(entity, components);
        checkTimeToLive(entity, components);
        String accessor = accessor(entity);
        TemplateResolver templates = new TemplateResolver(
                problems,
                entity.components().stream().map(ComponentDeclaration::name).toList(),
                components);
        Optional<KeyModel> key = keys.resolve(entity, components, templates);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<IndexModel> resolved = indexes.resolve(entity, key.get(), templates);
        String discriminator =
                entity.name().isEmpty() ? entity.simpleName() : entity.name().value();
        List<UniqueModel> unique = uniques.resolve(entity, discriminator, components, key.get());
        if (problems.errors() > before) {
            return Optional.empty();
        }
        EntityModel model = new EntityModel(
                type,
                GeneratedNames.entity(type, accessor),
                discriminator,
                entity.cached(),
                components,
                key.get(),
                resolved,
                unique,
                documents,
                List.of(),
                new Deprecation(tests).isIn(entity.type(), entity.components()),
                EntityReader.isPublic(entity.type()),
                entity.origin());
        EntityModel grouped = model.withUpdateGroups(UpdateGroups.of(model, problems));
        return problems.errors() > before ? Optional.empty() : Optional.of(grouped);
    }

    private String accessor(EntityDeclaration entity) {
        String written = entity.plural().value();
        if (written.isEmpty()) {
            return MethodNames.accessor(entity.simpleName());
        }
        if (!MethodNames.isMethodName(written)) {
            problems.add(
                    ProblemId.PLURAL_INVALID,
                    entity.plural().origin(),
                    "@Entity of %s has the plural \"%s\", which is no name of a Java method. Use one, such as \"%s\"."
                            .formatted(entity.simpleName(), written, MethodNames.accessor(entity.simpleName())));
        }
        return written;
    }

    private void checkKeptOnce(EntityDeclaration entity, List<ComponentModel> components) {
        for (Kept kept : List.of(Kept.CREATED_AT, Kept.UPDATED_AT, Kept.VERSION)) {
            List<ComponentModel> same = components.stream()
                    .filter(component -> component.kept() == kept)
                    .toList();
            if (same.size() > 1) {
                problems.add(
                        ProblemId.KEPT_TWICE,
                        same.get(1).origin(),
                        "Components %s and %s of %s are both %s, and would always hold the same %s. Keep one."
                                .formatted(
                                        same.get(0).name(),
                                        same.get(1).name(),
                                        entity.simpleName(),
                                        annotation(kept),
                                        kept == Kept.VERSION ? "number" : "time"));
            }
        }
    }

    private static String annotation(Kept kept) {
        return switch (kept) {
            case CREATED_AT -> "@CreatedAt";
            case UPDATED_AT -> "@UpdatedAt";
            default -> "@Version";
        };
    }

    private void checkTimeToLive(EntityDeclaration entity, List<ComponentModel> components) {
        List<ComponentModel> expiring =
                components.stream().filter(ComponentModel::isTimeToLive).toList();
        if (expiring.size() > 1) {
            problems.add(
                    ProblemId.TIME_TO_LIVE_TWICE,
                    expiring.get(1).origin(),
                    "Components %s and %s of %s are both @TimeToLive, and DynamoDB expires items by one attribute. Keep one."
                            .formatted(expiring.get(0).name(), expiring.get(1).name(), entity.simpleName()));
        }
    }
}
