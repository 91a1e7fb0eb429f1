package dev.singlet.runtime;

import org.jspecify.annotations.Nullable;

/** The working half of a {@link KeyFormat}. */
interface KeyCodec<T> {

    /** The {@link #width} of a format whose texts differ in length. */
    int VARIABLE = 0;

    /** The number of characters of every encoded text, or {@link #VARIABLE}. */
    int width();

    /** What an encoded text is, for messages. */
    String form();

    /** The text of a value; refuses, for {@code place}, a value that has none. */
    String encode(T value, KeyPlace place);

    /** A value that {@link #encode} accepts and whose text this may be; null if there is none. */
    @Nullable
    T read(String text);

    /** The value that is left when {@code value} has been written and read. */
    default T canonical(T value) {
        return value;
    }
}
