package dev.singlet.runtime;

import java.util.Optional;

/**
 * The way of an update to a number that can be added to.
 *
 * @param <N> the type of the number
 * @param <C> what can be done with it besides
 */
public final class NumberPath<N extends Number, C extends PathUse> extends NestedPath<N, C> {

    private final Optional<Range> range;

    private record Range(long min, long max) {}

    private NumberPath(NestedPlace place, AttributeCodec<N> codec, ValueCheck<N> check, Optional<Range> range) {
        super(place, place.checkedIn(), codec, check);
        this.range = range;
    }

    /**
     * Returns the path of a number without bounds.
     *
     * @param place where the number is
     * @param codec the number's codec
     * @param check checks a number that is set
     * @param <N> the type of the number
     * @param <C> what can be done with it besides
     * @return the path
     */
    public static <N extends Number, C extends PathUse> NumberPath<N, C> of(
            NestedPlace place, AttributeCodec<N> codec, ValueCheck<N> check) {
        return new NumberPath<>(place, codec, check, Optional.empty());
    }

    /**
     * Returns the path of a whole number that stays within bounds, whatever is added to it.
     *
     * @param place where the number is
     * @param codec the number's codec
     * @param check checks a number that is set
     * @param min the least number that may be stored
     * @param max the greatest number that may be stored, not less than {@code min}
     * @param <N> the type of the number
     * @param <C> what can be done with it besides
     * @return the path
     */
    public static <N extends Number, C extends PathUse> NumberPath<N, C> whole(
            NestedPlace place, AttributeCodec<N> codec, ValueCheck<N> check, long min, long max) {
        return new NumberPath<>(place, codec, check, Optional.of(new Range(min, max)));
    }

    /** The bounds of the sum. */
    Optional<WholeBounds> bounds(N delta) {
        return range.map(allowed -> new WholeBounds(delta.longValue(), allowed.min(), allowed.max()));
    }
}
