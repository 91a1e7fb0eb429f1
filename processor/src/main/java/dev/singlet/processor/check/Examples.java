package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.QueryReach;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.proof.Meeting;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the keys at which two entities meet. */
final class Examples {

    private Examples() {}

    /** Returns the key, and the items of both entities that have it. */
    static String collision(EntityModel one, EntityModel other, Meeting meeting) {
        return "%s, which %s and %s both have"
                .formatted(key(meeting), item(one, meeting.one()), item(other, meeting.other()));
    }

    /** Returns the query, and the item of the other entity that it reads. */
    static String reading(QueryReach reader, QueryReach other, Meeting meeting) {
        return "For example, a query %s reads %s, whose key is %s."
                .formatted(
                        meeting.one().isEmpty()
                                ? "for " + reader.entity().names().accessor()
                                : "by " + values(meeting.one()),
                        item(other.entity(), meeting.other()),
                        key(meeting));
    }

    private static String key(Meeting meeting) {
        String partition = quoted(meeting.partition());
        return meeting.sort().map(sort -> partition + " and " + quoted(sort)).orElse(partition);
    }

    private static String item(EntityModel entity, Map<String, Object> values) {
        return "%s(%s)".formatted(entity.type().simpleName(), values(values));
    }

    private static String values(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " = "
                        + (value.getValue() instanceof String text
                                ? quoted(text)
                                : value.getValue().toString()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "\"" + Shown.text(text) + "\"";
    }

    /** Says that the example is only as good as what a converter makes, where one is concerned. */
    static String converters(EntityModel one, EntityModel other, Meeting meeting) {
        Set<String> converters = new LinkedHashSet<>();
        collect(converters, one, meeting.one().keySet());
        collect(converters, other, meeting.other().keySet());
        return converters.isEmpty()
                ? ""
                : " What %s makes is not known, so that any value of the stored type counts."
                        .formatted(String.join(" or ", converters));
    }

    private static void collect(Set<String> converters, EntityModel entity, Set<String> names) {
        for (String name : names) {
            ComponentModel component = entity.component(name);
            if (component.value() instanceof ValueType.ConvertedValue converted) {
                converters.add(converted.converter().simpleName());
            }
        }
    }
}
