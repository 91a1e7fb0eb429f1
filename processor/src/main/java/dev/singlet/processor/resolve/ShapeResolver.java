package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.problem.Suggestion;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.Fold;
import dev.singlet.processor.template.KeyShape.NumberType;
import dev.singlet.processor.template.KeyShape.Precision;
import dev.singlet.processor.template.ParsedTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides how a component is written in a key, from its type and the format that the template gives it. */
final class ShapeResolver {

    private static final List<String> TIME_FORMATS = List.of("millis", "micros", "seconds", "hour", "day");
    private static final List<String> WHOLE_TIME_FORMATS = List.of("seconds", "hour", "day");
    private static final List<String> TEXT_FORMATS = List.of("lower", "upper");
    private static final Pattern WIDTH = Pattern.compile("[1-9]|1[0-9]");

    private final Problems problems;

    ShapeResolver(Problems problems) {
        this.problems = problems;
    }

    Optional<KeyShape> resolve(Place place, ComponentModel component, ParsedTemplate.Placeholder placeholder) {
        ValueType value = component.value().stored();
        String format = placeholder.format().orElse("");
        if (value instanceof ValueType.EnumValue constants) {
            return formatless(place, component, placeholder, new KeyShape.Constant(constants.constants()));
        }
        if (value instanceof ValueType.Simple simple) {
            switch (simple.kind()) {
                case STRING -> {
                    return text(place, component, placeholder, format);
                }
                case BYTE, SHORT, INT, LONG -> {
                    return number(
                            place,
                            component,
                            placeholder,
                            NumberType.valueOf(simple.kind().name()));
                }
                case INSTANT -> {
                    return time(place, component, placeholder, format);
                }
                case EPOCH_SECONDS -> {
                    return wholeSeconds(place, component, placeholder, format);
                }
                case LOCAL_DATE -> {
                    return formatless(place, component, placeholder, new KeyShape.Date());
                }
                case UUID -> {
                    return formatless(place, component, placeholder, new KeyShape.Uuid());
                }
                case BOOLEAN -> {
                    return formatless(place, component, placeholder, new KeyShape.Truth());
                }
                default -> {}
            }
        }
        problems.add(
                ProblemId.KEY_UNSUPPORTED_TYPE,
                place.text().origin(),
                "Component %s (%s) in %s cannot be part of a key. Keys hold String, whole numbers, Instant, LocalDate, UUID, enums and booleans. Use one of these, or @Convert to one."
                        .formatted(component.name(), show(component), place.fullName()));
        return Optional.empty();
    }

    private Optional<KeyShape> text(
            Place place, ComponentModel component, ParsedTemplate.Placeholder placeholder, String format) {
        return switch (format) {
            case "" -> hasNoColon(place, component, placeholder, new KeyShape.Text(Fold.NONE), TEXT_FORMATS);
            case "lower" -> Optional.of(new KeyShape.Text(Fold.LOWER));
            case "upper" -> Optional.of(new KeyShape.Text(Fold.UPPER));
            default -> refuse(place, component, placeholder, TEXT_FORMATS);
        };
    }

    private Optional<KeyShape> time(
            Place place, ComponentModel component, ParsedTemplate.Placeholder placeholder, String format) {
        if (format.isEmpty()) {
            return hasNoColon(place, component, placeholder, new KeyShape.Time(Precision.NANOS), TIME_FORMATS);
        }
        if (TIME_FORMATS.contains(format)) {
            return Optional.of(new KeyShape.Time(Precision.valueOf(format.toUpperCase(Locale.ROOT))));
        }
        return refuse(place, component, placeholder, TIME_FORMATS);
    }

    /** What is stored in whole seconds is the same in a key only where that holds no fraction either. */
    private Optional<KeyShape> wholeSeconds(
            Place place, ComponentModel component, ParsedTemplate.Placeholder placeholder, String format) {
        if (format.isEmpty()) {
            return hasNoColon(place, component, placeholder, new KeyShape.Time(Precision.SECONDS), WHOLE_TIME_FORMATS);
        }
        return WHOLE_TIME_FORMATS.contains(format)
                ? time(place, component, placeholder, format)
                : refuse(place, component, placeholder, WHOLE_TIME_FORMATS);
    }

    private Optional<KeyShape> number(
            Place place, ComponentModel component, ParsedTemplate.Placeholder placeholder, NumberType type) {
        if (placeholder.format().isPresent()) {
            String format = placeholder.format().get();
            return WIDTH.matcher(format).matches()
                    ? Optional.of(new KeyShape.PaddedNumber(type, Integer.parseInt(format)))
                    : refuse(place, component, placeholder, List.of());
        }
        if (!place.isSort()) {
            return Optional.of(new KeyShape.PlainNumber(type));
        }
        problems.add(
                ProblemId.KEY_UNORDERED_TYPE,
                place.text().origin(),
                "Component %s (%s) in %s has no width, so 10 would sort before 9. Write \"{%s:%d}\"."
                        .formatted(
                                component.name(), show(component), place.fullName(), component.name(), digits(type)));
        return Optional.empty();
    }

    private static int digits(NumberType type) {
        return switch (type) {
            case BYTE -> 3;
            case SHORT -> 5;
            case INT -> 10;
            case LONG -> 19;
        };
    }

    private Optional<KeyShape> formatless(
            Place place, ComponentModel component, ParsedTemplate.Placeholder placeholder, KeyShape shape) {
        return hasNoColon(place, component, placeholder, shape, List.of());
    }

    private Optional<KeyShape> hasNoColon(
            Place place,
            ComponentModel component,
            ParsedTemplate.Placeholder placeholder,
            KeyShape shape,
            List<String> formats) {
        return placeholder.format().isEmpty() ? Optional.of(shape) : refuse(place, component, placeholder, formats);
    }

    private Optional<KeyShape> refuse(
            Place place, ComponentModel component, ParsedTemplate.Placeholder placeholder, List<String> formats) {
        String format = placeholder.format().orElse("");
        boolean exists = TIME_FORMATS.contains(format)
                || TEXT_FORMATS.contains(format)
                || WIDTH.matcher(format).matches();
        problems.add(
                exists ? ProblemId.KEY_FORMAT_UNSUITABLE : ProblemId.KEY_UNKNOWN_FORMAT,
                place.text().origin(),
                "%s gives component %s (%s) the format \"%s\", which %s.%s %s"
                        .formatted(
                                place.fullName(),
                                component.name(),
                                show(component),
                                format,
                                fault(component, exists),
                                Suggestion.sentence(format, formats),
                                wayOut(component, formats)));
        return Optional.empty();
    }

    private static String fault(ComponentModel component, boolean exists) {
        if (!exists) {
            return "does not exist";
        }
        return component.isTimeToLive() ? "does not fit its whole seconds" : "is for another type";
    }

    private static String wayOut(ComponentModel component, List<String> formats) {
        if (!formats.isEmpty()) {
            return "Formats of that type: %s, or none.".formatted(String.join(", ", formats));
        }
        return isNumber(component)
                ? "The format of a number is its width, from 1 to 19 digits."
                : "Write \"{%s}\".".formatted(component.name());
    }

    private static boolean isNumber(ComponentModel component) {
        ValueType value = component.value().stored();
        return value instanceof ValueType.Simple simple
                && List.of(SimpleKind.BYTE, SimpleKind.SHORT, SimpleKind.INT, SimpleKind.LONG)
                        .contains(simple.kind());
    }

    static String show(ComponentModel component) {
        return Shown.type(component.type());
    }
}
