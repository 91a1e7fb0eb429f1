package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link A$B}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class A$BPaths {
    static final A$BPaths INSTANCE = new A$BPaths();

    private A$BPaths() {
    }

    /**
     * Goes on to the attribute <code>n&#36;</code>.
     *
     * @return the path
     */
    public N$Paths<PathUse.Through> n$() {
        return new N$Paths<>(NestedPlace.of("n$", "n$"));
    }

    /**
     * Goes on to the attribute <code>&#36;list</code>.
     *
     * @return the path
     */
    public GrowingListPath<A$B.E$, ValuePath<A$B.E$, PathUse.Required>, PathUse.Through> $list() {
        return new GrowingListPath<>(NestedPlace.of("$list", "$list"), A$BCodec.$LIST,
                A$BCodec::check$list, element -> new ValuePath<>(element, A$BCodec.E$,
                ValueCheck.none()));
    }

    /**
     * Goes on to the attribute <code>&#36;map</code>.
     *
     * @return the path
     */
    public MapPath<A$B.E$, A$B.N$, N$Paths<PathUse.Removable>, PathUse.Through> $map() {
        return new MapPath<>(NestedPlace.of("$map", "$map"), A$BCodec.$MAP, A$BCodec::check$map,
                A$BCodec.E$, N$Paths::new);
    }

    /**
     * The ways to the components of a nested {@link A$B.N$}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class N$Paths<C extends PathUse> extends NestedPath<A$B.N$, C> {
        private final NestedPlace document;

        private N$Paths(NestedPlace document) {
            super(document, A$BCodec.N$, A$BCodec.N$Codec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute <code>&#36;S</code>.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> $S() {
            return new ValuePath<>(document.required("$S", "$S"), AttributeCodec.STRING,
                    A$BCodec.N$Codec::check$S);
        }

        /**
         * Goes on to the attribute <code>&#36;L</code>.
         *
         * @return the path
         */
        public ValuePath<A$B.E$, PathUse.Removable> $L() {
            return new ValuePath<>(document.optional("$L", "$L"), A$BCodec.E$, ValueCheck.none());
        }
    }
}
