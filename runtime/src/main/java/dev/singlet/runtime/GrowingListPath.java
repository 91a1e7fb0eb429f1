package dev.singlet.runtime;

import java.util.List;
import java.util.function.Function;

/**
 * The way of an update to a list that elements can be added to and removed from.
 *
 * @param <E> the type of the elements
 * @param <P> the path of an element
 * @param <C> what can be done with the whole list
 */
public final class GrowingListPath<E, P, C extends PathUse> extends ListPath<E, P, C> {

    /**
     * Called by generated code.
     *
     * @param place where the list is
     * @param codec the list's codec
     * @param check checks the list, and has no constraint on the list itself
     * @param element makes the path of an element
     */
    public GrowingListPath(
            NestedPlace place,
            AttributeCodec<List<E>> codec,
            ValueCheck<List<E>> check,
            Function<NestedPlace, P> element) {
        super(place, codec, check, element);
    }
}
