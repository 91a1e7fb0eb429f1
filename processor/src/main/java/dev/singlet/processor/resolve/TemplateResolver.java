package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.problem.Suggestion;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.ParsedTemplate;
import dev.singlet.processor.template.TemplateError;
import dev.singlet.processor.template.TemplateParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the templates of one entity. */
final class TemplateResolver {

    private static final int LONGEST_PARTITION_KEY = 2048;
    private static final int LONGEST_SORT_KEY = 1024;

    private final Problems problems;
    private final ShapeResolver shapes;
    private final List<String> declared;
    private final List<ComponentModel> components;

    /**
     * Makes a resolver.
     *
     * @param declared the names of all components
     * @param components those without problems; rules that need another one are silent
     */
    TemplateResolver(Problems problems, List<String> declared, List<ComponentModel> components) {
        this.problems = problems;
        this.shapes = new ShapeResolver(problems);
        this.declared = declared;
        this.components = components;
    }

    /** Returns the template, unless there is a problem with it. */
    Optional<KeyTemplate> resolve(Place place) {
        TemplateParser.Result result = TemplateParser.parse(place.text().value());
        if (result instanceof TemplateError error) {
            report(place, error);
            return Optional.empty();
        }
        ParsedTemplate parsed = (ParsedTemplate) result;
        List<KeyTemplate.Part> parts = new ArrayList<>();
        boolean complete = true;
        for (ParsedTemplate.Piece piece : parsed.pieces()) {
            Optional<KeyTemplate.Part> part = part(place, piece);
            part.ifPresent(parts::add);
            complete &= part.isPresent();
        }
        if (!complete) {
            return Optional.empty();
        }
        KeyTemplate template = new KeyTemplate(parsed.text(), parts);
        boolean segmented = endsItsSegments(place, parsed, template);
        return isShortEnough(place, template) && segmented ? Optional.of(template) : Optional.empty();
    }

    private Optional<KeyTemplate.Part> part(Place place, ParsedTemplate.Piece piece) {
        if (piece instanceof ParsedTemplate.Text text) {
            return Optional.of(new KeyTemplate.Literal(text.text()));
        }
        ParsedTemplate.Placeholder placeholder = (ParsedTemplate.Placeholder) piece;
        if (!declared.contains(placeholder.component())) {
            problems.add(
                    ProblemId.KEY_UNKNOWN_COMPONENT,
                    place.text().origin(),
                    "%s names no component \"%s\".%s Components: %s."
                            .formatted(
                                    place.fullName(),
                                    Shown.text(placeholder.component()),
                                    Suggestion.sentence(placeholder.component(), declared),
                                    declared.isEmpty() ? "none" : String.join(", ", declared)));
            return Optional.empty();
        }
        return components.stream()
                .filter(component -> component.name().equals(placeholder.component()))
                .findFirst()
                .filter(component -> staysBetweenWrites(place, component))
                .flatMap(component -> shapes.resolve(place, component, placeholder))
                .map(shape -> new KeyTemplate.Slot(placeholder.component(), shape));
    }

    private boolean staysBetweenWrites(Place place, ComponentModel component) {
        if (component.kept() == Kept.VERSION) {
            problems.add(
                    ProblemId.VERSION_IN_KEY,
                    place.text().origin(),
                    "%s holds component %s, which is the @Version. Every write changes it, and an update does not know it before, so it could not write the key. Leave it out."
                            .formatted(place.fullName(), component.name()));
            return false;
        }
        return true;
    }

    private void report(Place place, TemplateError error) {
        String text = place.text().value();
        int index = error.index();
        switch (error.kind()) {
            case UNCLOSED_BRACE ->
                report(
                        place,
                        ProblemId.KEY_UNCLOSED_BRACE,
                        "opens \"{\" at index %d and never closes it. %s".formatted(index, closed(text, index)));
            case UNEXPECTED_BRACE ->
                report(
                        place,
                        ProblemId.KEY_UNEXPECTED_BRACE,
                        "closes \"}\" at index %d and never opened it. Literals cannot hold braces. Write \"%s\"."
                                .formatted(index, text.substring(0, index) + text.substring(index + 1)));
            case EMPTY_BRACES ->
                report(
                        place,
                        ProblemId.KEY_UNEXPECTED_BRACE,
                        "has nothing between the braces at index %d. Name a component there: %s."
                                .formatted(index, String.join(", ", declared)));
            case ILLEGAL_LITERAL ->
                report(
                        place,
                        ProblemId.KEY_ILLEGAL_LITERAL,
                        "has U+%04X at index %d. %s Leave it out."
                                .formatted((int) text.charAt(index), index, reason(text.charAt(index))));
        }
    }

    private void report(Place place, ProblemId id, String fact) {
        problems.add(id, place.text().origin(), place.fullName() + " " + fact);
    }

    private static String reason(char illegal) {
        return illegal == '$'
                ? "In keys \"$\" begins an escaped character of a value."
                : "Literals hold no control characters and no halves of characters.";
    }

    /** Closes the brace where the name must have ended. */
    private static String closed(String text, int open) {
        int end = open + 1;
        while (end < text.length() && "#{".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == open + 1
                ? "Name a component there, in braces."
                : "Write \"%s\".".formatted(Shown.text(text.substring(0, end) + "}" + text.substring(end)));
    }

    private boolean endsItsSegments(Place place, ParsedTemplate parsed, KeyTemplate template) {
        boolean sound = true;
        for (int i = 0; i < template.parts().size(); i++) {
            if (template.parts().get(i) instanceof KeyTemplate.Slot slot
                    && !slot.shape().isFixedWidth()
                    && template.after(i) == KeyTemplate.After.SAME_SEGMENT) {
                sound = false;
                problems.add(
                        ProblemId.KEY_VARIABLE_WIDTH,
                        place.text().origin(),
                        "Component %s in %s has no fixed width and does not end its segment, so two values could give one key, and keys would not sort as the values do. Put \"#\" behind it: \"%s\"."
                                .formatted(slot.component(), place.fullName(), withHash(parsed, i)));
            }
        }
        return sound;
    }

    private static String withHash(ParsedTemplate parsed, int index) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parsed.pieces().size(); i++) {
            ParsedTemplate.Piece piece = parsed.pieces().get(i);
            text.append(
                    piece instanceof ParsedTemplate.Placeholder placeholder
                            ? placeholder.source()
                            : ((ParsedTemplate.Text) piece).text());
            if (i == index) {
                text.append('#');
            }
        }
        return text.toString();
    }

    private boolean isShortEnough(Place place, KeyTemplate template) {
        int limit = place.isSort() ? LONGEST_SORT_KEY : LONGEST_PARTITION_KEY;
        int length = 0;
        for (KeyTemplate.Part part : template.parts()) {
            if (part instanceof KeyTemplate.Literal literal) {
                length += literal.text().getBytes(StandardCharsets.UTF_8).length;
            } else if (part instanceof KeyTemplate.Slot slot && slot.shape() instanceof KeyShape.PaddedNumber padded) {
                length += padded.width();
            }
        }
        if (length > limit) {
            problems.add(
                    ProblemId.KEY_TOO_LONG,
                    place.text().origin(),
                    "%s template of %s needs %d bytes and more, and DynamoDB allows %d. Shorten its literals."
                            .formatted(place.shortName(), place.entity(), length, limit));
        }
        return length <= limit;
    }
}
