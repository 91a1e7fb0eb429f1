package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.read.CollectionDeclaration;
import dev.singlet.processor.resolve.CollectionResolver.Keys;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Slot;
import dev.singlet.processor.template.ParsedTemplate;
import dev.singlet.processor.template.ParsedTemplate.Placeholder;
import dev.singlet.processor.template.TemplateParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves the partition template of an item collection. Its components have names of its own; what they are is told by
 * the components that stand in the same places of the members' templates.
 */
final class CollectionPartition {

    private static final String ANNOTATION = "@ItemCollection";

    private final CollectionDeclaration collection;
    private final Problems problems;
    private final Place place;

    CollectionPartition(CollectionDeclaration collection, Problems problems) {
        this.collection = collection;
        this.problems = problems;
        this.place = new Place(ANNOTATION, false, collection.simpleName(), collection.partition());
    }

    /**
     * The template of a collection.
     *
     * @param template with the collection's names
     * @param components one for each name, in order
     */
    record Resolved(KeyTemplate template, List<ComponentModel> components) {

        Resolved {
            components = List.copyOf(components);
        }
    }

    /** Returns the template, unless there is a problem with it or a member does not fit. */
    Optional<Resolved> resolve(List<Keys> members) {
        if (collection.partition().isEmpty()) {
            problems.add(
                    ProblemId.KEY_EMPTY,
                    collection.partition().origin(),
                    "%s of %s has no partition template. Write the one of its members: \"%s\"."
                            .formatted(ANNOTATION, collection.simpleName(), text(members.get(0))));
            return Optional.empty();
        }
        if (!(TemplateParser.parse(collection.partition().value()) instanceof ParsedTemplate parsed)) {
            // Says what is wrong with the template.
            new TemplateResolver(problems, List.of(), List.of()).resolve(place);
            return Optional.empty();
        }
        Optional<Keys> example = members.stream()
                .filter(member -> hasLiterals(member.partition().template(), parsed))
                .findFirst();
        if (example.isEmpty()) {
            reportMismatch(members.get(0));
            return Optional.empty();
        }
        if (!hasUsableNames(parsed)) {
            return Optional.empty();
        }
        List<ComponentModel> components = components(parsed, example.get());
        Optional<KeyTemplate> template = new TemplateResolver(
                        problems, components.stream().map(ComponentModel::name).toList(), components)
                .resolve(place);
        if (template.isEmpty()) {
            return Optional.empty();
        }
        Resolved resolved = new Resolved(template.get(), components);
        List<Keys> others =
                members.stream().filter(member -> !fits(resolved, member)).toList();
        others.forEach(this::reportMismatch);
        return others.isEmpty() ? Optional.of(resolved) : Optional.empty();
    }

    /** Returns whether a template has the same literals, and components in the same places. */
    private static boolean hasLiterals(KeyTemplate template, ParsedTemplate parsed) {
        // No literal is empty, so that an empty text can stand for a component.
        List<String> mine = template.parts().stream()
                .map(part -> part instanceof KeyTemplate.Literal literal ? literal.text() : "")
                .toList();
        List<String> its = parsed.pieces().stream()
                .map(piece -> piece instanceof ParsedTemplate.Text text ? text.text() : "")
                .toList();
        return mine.equals(its);
    }

    private boolean hasUsableNames(ParsedTemplate parsed) {
        boolean usable = true;
        for (Placeholder placeholder : placeholders(parsed)) {
            if (!MethodNames.isMethodName(placeholder.component())) {
                usable = false;
                problems.add(
                        ProblemId.COLLECTION_COMPONENT_INVALID,
                        collection.partition().origin(),
                        "%s has a component \"%s\", which is no Java name, and the query has a parameter of that name. Write a name such as \"id\"."
                                .formatted(place.fullName(), Shown.text(placeholder.component())));
            }
        }
        return usable;
    }

    private static List<Placeholder> placeholders(ParsedTemplate parsed) {
        return parsed.pieces().stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .toList();
    }

    /** Returns the components of a member under the names of the collection. */
    private static List<ComponentModel> components(ParsedTemplate parsed, Keys member) {
        List<Placeholder> placeholders = placeholders(parsed);
        List<Slot> slots = member.partition().template().slots();
        Map<String, ComponentModel> components = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            String name = placeholders.get(i).component();
            components.putIfAbsent(
                    name, member.entity().component(slots.get(i).component()).named(name));
        }
        return List.copyOf(components.values());
    }

    private static boolean fits(Resolved resolved, Keys member) {
        KeyTemplate template = member.partition().template();
        if (!template.isShapedLike(resolved.template())) {
            return false;
        }
        List<Slot> mine = resolved.template().slots();
        for (int i = 0; i < mine.size(); i++) {
            String name = mine.get(i).component();
            ComponentModel its =
                    member.entity().component(template.slots().get(i).component());
            if (resolved.components().stream()
                    .noneMatch(component ->
                            component.name().equals(name) && component.value().equals(its.value()))) {
                return false;
            }
        }
        return true;
    }

    private void reportMismatch(Keys member) {
        problems.add(
                ProblemId.COLLECTION_SHAPE_MISMATCH,
                collection.partition().origin(),
                "%s is not that of its member %s, whose %s partition template is \"%s\"%s. A query of the collection would not find it. Write one template for all, with the same literals, types and formats; only the names of components may differ."
                        .formatted(
                                place.fullName(),
                                member.entity().type().simpleName(),
                                member.annotation(),
                                Shown.text(text(member)),
                                types(member)));
    }

    private static String text(Keys member) {
        return member.partition().template().text();
    }

    /** Returns for example {@code " (id: UUID)"}, as templates do not show types. */
    private static String types(Keys member) {
        List<String> types = member.partition().template().components().stream()
                .map(name ->
                        name + ": " + Shown.type(member.entity().component(name).type()))
                .toList();
        return types.isEmpty() ? "" : " (" + String.join(", ", types) + ")";
    }
}
