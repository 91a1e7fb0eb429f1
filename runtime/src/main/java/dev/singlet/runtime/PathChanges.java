package dev.singlet.runtime;

import dev.singlet.Condition;
import dev.singlet.expression.AttributeType;
import dev.singlet.expression.ExpressionContext;
import dev.singlet.expression.Field;
import dev.singlet.expression.FieldPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The changes of one update by their paths, no two of which overlap. Not for use by several threads. */
final class PathChanges {

    private final String entity;
    private final Map<FieldPath, AttributeChange> changes = new LinkedHashMap<>();

    PathChanges(String entity) {
        this.entity = entity;
    }

    /**
     * Records a change that makes up for an earlier one of its kind.
     *
     * @throws IllegalStateException if an earlier change is of another kind, or overlaps with this one
     */
    void replace(FieldPath path, AttributeChange change) {
        AttributeChange before = changes.get(path);
        if (before == null) {
            only(path, change);
        } else if (before instanceof AttributeChange.Assign || before instanceof AttributeChange.Remove) {
            changes.put(path, change);
        } else {
            throw changedTwice(path);
        }
    }

    /**
     * Records a change of something that is not changed otherwise.
     *
     * @throws IllegalStateException if an earlier change is of the same, or overlaps with this one
     */
    void only(FieldPath path, AttributeChange change) {
        for (FieldPath earlier : changes.keySet()) {
            if (earlier.equals(path)) {
                throw changedTwice(path);
            }
            if (earlier.overlaps(path)) {
                throw new IllegalStateException("One update of " + entity + " changes " + earlier + " and " + path
                        + ", one of which is part of the other. Use one of them, or two updates.");
            }
        }
        changes.put(path, change);
    }

    private IllegalStateException changedTwice(FieldPath path) {
        return new IllegalStateException(
                "One update changes " + path + " of " + entity + " in two ways. Use one of them, or two updates.");
    }

    /** Whether an attribute is changed, as a whole. */
    boolean concern(String attribute) {
        return changes.containsKey(FieldPath.of(attribute));
    }

    /** The item after these changes, as far as some attributes are concerned, which are set or removed as a whole. */
    Map<String, AttributeValue> after(Map<String, AttributeValue> before, Collection<String> attributes) {
        Map<String, AttributeValue> after = new HashMap<>(before);
        for (String attribute : attributes) {
            AttributeChange change = changes.get(FieldPath.of(attribute));
            if (change instanceof AttributeChange.Assign set) {
                after.put(attribute, set.value());
            } else if (change instanceof AttributeChange.Remove) {
                after.remove(attribute);
            }
        }
        return after;
    }

    /** Makes a change of a place that no other change concerns. */
    void make(FieldPath path, AttributeChange change) {
        changes.put(path, change);
    }

    /** Whether to send the update twice has the effect of sending it once. */
    boolean isRepeatable() {
        return changes.values().stream().allMatch(AttributeChange::isRepeatable);
    }

    /** Whether an item has all that these changes give it. */
    boolean areDone(Map<String, AttributeValue> stored) {
        return changes.entrySet().stream()
                .allMatch(change ->
                        change.getValue().isDone(change.getKey().find(stored).orElse(null)));
    }

    /** What the changes demand of the item: a place for each of them, and what they demand themselves. */
    List<Condition> demands() {
        List<Condition> demands = new ArrayList<>();
        places().forEach(place -> demands.add(place.isThere()));
        changes.forEach((path, change) -> change.demand(path).ifPresent(demands::add));
        return demands;
    }

    /** The path of the first thing that a change needs and that an item does not have: the whole that is absent. */
    Optional<FieldPath> missing(Map<String, AttributeValue> stored) {
        return places().stream()
                .filter(place -> !place.isIn(stored))
                .map(place -> whole(place.path(), stored))
                .findFirst();
    }

    private static FieldPath whole(FieldPath absent, Map<String, AttributeValue> stored) {
        Optional<FieldPath> parent =
                absent.parent().filter(path -> path.find(stored).isEmpty());
        return parent.isEmpty() ? absent : whole(parent.get(), stored);
    }

    /** The least number of bytes that these changes bring, whatever is stored. */
    long size() {
        long size = 0;
        for (Map.Entry<FieldPath, AttributeChange> change : changes.entrySet()) {
            AttributeValue value = change.getValue().brings();
            if (value != null) {
                FieldPath path = change.getKey();
                size += ItemSize.of(value) + (path.isAttribute() ? KeyUtf8.length(path.toString()) : 0);
            }
        }
        return size;
    }

    /** The update expression, or null if nothing changes. */
    @Nullable
    String render(ExpressionContext context) {
        return UpdateExpression.render(changes, context);
    }

    private Set<Place> places() {
        Set<Place> places = new LinkedHashSet<>();
        for (FieldPath path : changes.keySet()) {
            if (path.isElement()) {
                places.add(new Place(path, false));
            } else {
                path.parent().ifPresent(parent -> places.add(new Place(parent, true)));
            }
        }
        return places;
    }

    /**
     * What must be there. DynamoDB makes no document and no map on the way to what is set, and puts an element that is
     * set behind the end of a list to its end.
     *
     * @param holdsChange whether it is the document or map that holds what is changed, and not itself an element that is
     */
    private record Place(FieldPath path, boolean holdsChange) {

        Condition isThere() {
            Field<Boolean> field = Field.of(path, AttributeCodec.BOOLEAN);
            return holdsChange ? field.type(AttributeType.MAP) : field.exists();
        }

        boolean isIn(Map<String, AttributeValue> stored) {
            return path.find(stored)
                    .filter(value -> !holdsChange || value.hasM())
                    .isPresent();
        }
    }

    /** Shows the paths, and neither values nor keys of maps. */
    @Override
    public String toString() {
        return changes.keySet().toString();
    }
}
