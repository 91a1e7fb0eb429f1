package dev.singlet.runtime;

import java.util.List;
import java.util.function.Function;

/**
 * The way of an update to a list, and on to its elements. The number of its elements cannot be changed, unless it is a
 * {@link GrowingListPath}.
 *
 * @param <E> the type of the elements
 * @param <P> the path of an element
 * @param <C> what can be done with the whole list
 */
public class ListPath<E, P, C extends PathUse> extends NestedPath<List<E>, C> {

    private final Function<NestedPlace, P> element;

    /**
     * Called by generated code.
     *
     * @param place where the list is
     * @param codec the list's codec
     * @param check checks the list
     * @param element makes the path of an element
     */
    public ListPath(
            NestedPlace place,
            AttributeCodec<List<E>> codec,
            ValueCheck<List<E>> check,
            Function<NestedPlace, P> element) {
        super(place, place.checkedIn(), codec, check);
        this.element = element;
    }

    /**
     * Returns the path of an element. The update is refused with {@link dev.singlet.ConditionFailedException} if the
     * stored list is shorter.
     *
     * @param index the place of the element, from 0
     * @return the path
     * @throws IllegalArgumentException if the index is negative
     */
    public final P at(int index) {
        return element.apply(place().at(index));
    }
}
