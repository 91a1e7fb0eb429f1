package dev.singlet.processor.artefact;

import dev.singlet.processor.model.CollectionMember;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.template.KeyTemplate.After;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the ways to call the query of an item collection, each with its condition on the sort key. */
final class CollectionQueries {

    private final CollectionModel collection;
    private final String call;

    CollectionQueries(CollectionModel collection) {
        this.collection = collection;
        this.call = collection.names().method()
                + collection.components().stream()
                        .map(ComponentModel::name)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    List<QueryRow> rows() {
        List<QueryRow> rows = new ArrayList<>();
        rows.add(new QueryRow(call, span()));
        List<Integer> places = collection.narrowingPlaces();
        String narrowed = call;
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            ComponentModel component = collection.narrowedBy().get(i);
            Slot slot = (Slot) collection.narrowing().get(place);
            narrowed += "." + component.name();
            if (component.hasRange(slot.shape())) {
                rows.add(new QueryRow(narrowed + "(Range.between(from, to))", within(place, "from", "to")));
            }
            narrowed += "(" + component.name() + ")";
            boolean isLast = i + 1 == places.size();
            rows.add(new QueryRow(
                    narrowed,
                    isLast
                            ? within(place, slot.component(), slot.component())
                            : KeyText.startingWith(attribute(), prefix(places.get(i + 1)))));
        }
        return rows;
    }

    private String within(int place, String from, String to) {
        Slot slot = (Slot) collection.narrowing().get(place);
        After after = collection.afterNarrowing(place);
        return KeyText.within(attribute(), prefix(place), slot, after, from, to);
    }

    private String prefix(int end) {
        return KeyText.of(collection.narrowing().subList(0, end));
    }

    private String attribute() {
        return collection.sortAttribute().orElseThrow();
    }

    /** From the smallest sort key that a member can have to the largest. */
    private String span() {
        if (collection.members().stream().anyMatch(member -> member.known().isEmpty())) {
            return "";
        }
        List<KeyBound> lower = new ArrayList<>();
        List<KeyBound> upper = new ArrayList<>();
        for (CollectionMember member : collection.members()) {
            lower.add(KeyBound.lower(member.known()));
            upper.add(member.isKnown() ? KeyBound.lower(member.known()) : KeyBound.upper(member.known()));
        }
        return KeyText.between(attribute(), KeyBound.least(lower), KeyBound.greatest(upper));
    }
}
