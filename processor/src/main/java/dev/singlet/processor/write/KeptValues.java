package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.Precision;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expressions for the values that the library keeps. */
final class KeptValues {

    private final List<ComponentModel> components;
    private final List<Slot> slots = new ArrayList<>();

    KeptValues(EntityModel entity) {
        this.components = entity.components();
        Stream<KeyAttribute> primary = Stream.concat(Stream.of(entity.key().partition()), entity.key().sort().stream());
        Stream.concat(primary, entity.indexAttributes().stream())
                .forEach(attribute -> slots.addAll(attribute.template().slots()));
    }

    boolean areAny() {
        return components.stream().anyMatch(component -> component.kept() != Kept.NONE || isCut(component));
    }

    private static boolean isCut(ComponentModel component) {
        return component.value() instanceof ValueType.Simple simple && simple.kind() == SimpleKind.EPOCH_SECONDS;
    }

    /** Returns what is to be known about a record that is written; empty if it is written as it is. */
    String doc() {
        Set<Kept> kept = components.stream().map(ComponentModel::kept).collect(Collectors.toSet());
        if (kept.contains(Kept.RANDOM_ID) || kept.contains(Kept.TIME_ORDERED_ID) || kept.contains(Kept.CREATED_AT)) {
            return "; ids and times that it lacks are generated";
        }
        return kept.contains(Kept.UPDATED_AT) ? "; its time of update is set" : "";
    }

    // new Chat(
    //         generated.idUnless(chat.chatId()),
    //         chat.userId(),
    //         generated.time(KeyFormat.MILLIS))
    CodeBlock record(ClassName type, String generated, Function<ComponentModel, CodeBlock> given) {
        CodeBlock arguments = components.stream()
                .map(component -> CodeBlock.of("\n$L", value(component, generated, given.apply(component))))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of("new $T($L)", type, arguments);
    }

    /** Returns the value of a component that nobody has given. */
    CodeBlock fresh(ComponentModel component, String generated) {
        return component.kept() == Kept.CREATED_AT
                ? CodeBlock.of("$L.timeIfCreated($L)", generated, format(component))
                : value(component, generated, CodeBlock.of("null"));
    }

    private CodeBlock value(ComponentModel component, String generated, CodeBlock given) {
        boolean isText = component.type().equals(ClassName.get(String.class));
        return switch (component.kept()) {
            case NONE -> isCut(component) ? CodeBlock.of("$N.wholeSeconds($L)", generated, given) : given;
            case RANDOM_ID -> CodeBlock.of("$L.$N($L)", generated, isText ? "idUnless" : "uuidUnless", given);
            case TIME_ORDERED_ID ->
                CodeBlock.of("$L.$N($L)", generated, isText ? "timeOrderedIdUnless" : "timeOrderedUuidUnless", given);
            case CREATED_AT -> CodeBlock.of("$N.timeUnless($L, $L)", generated, given, format(component));
            case UPDATED_AT -> CodeBlock.of("$N.time($L)", generated, format(component));
            case VERSION -> CodeBlock.of("$N.version($L)", generated, given);
        };
    }

    // KeyFormat.MILLIS
    CodeBlock format(ComponentModel component) {
        return CodeBlock.of("$T.$N", Types.KEY_FORMAT, precision(component).name());
    }

    /**
     * The finest precision that a key gives the time. A time without one follows the other one, so that both are equal
     * when an item is created.
     */
    private Precision precision(ComponentModel component) {
        return finest(component)
                .orElseGet(() -> components.stream()
                        .filter(other -> other.kept() == Kept.CREATED_AT || other.kept() == Kept.UPDATED_AT)
                        .flatMap(other -> finest(other).stream())
                        .min(Precision::compareTo)
                        .orElse(Precision.NANOS));
    }

    /** An hour or a day is a bucket that the time is found in. The attribute would lose too much by being cut to it. */
    private Optional<Precision> finest(ComponentModel component) {
        return slots.stream()
                .filter(slot -> slot.component().equals(component.name()))
                .map(slot -> slot.shape() instanceof KeyShape.Time time ? time.precision() : null)
                .filter(Objects::nonNull)
                .filter(precision -> precision.compareTo(Precision.SECONDS) <= 0)
                .min(Precision::compareTo);
    }
}
