package dev.example.depot;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Job}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class JobPaths {
    static final JobPaths INSTANCE = new JobPaths();

    private JobPaths() {
    }

    /**
     * Goes on to the attribute {@code steps}.
     *
     * @return the path
     */
    public ListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> steps() {
        return new ListPath<>(NestedPlace.of("steps", "steps"), JobCodec.STEPS,
                JobCodec::checkSteps, element -> new ValuePath<>(element, AttributeCodec.STRING,
                ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code settings}.
     *
     * @return the path
     */
    public MapPath<String, String, ValuePath<String, PathUse.Through>, PathUse.Through> settings() {
        return new MapPath<>(NestedPlace.of("settings", "settings"), JobCodec.SETTINGS,
                JobCodec::checkSettings, AttributeCodec.STRING, element -> new ValuePath<>(element,
                AttributeCodec.STRING, ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code retries}.
     *
     * @return the path
     */
    public ListPath<Integer, NumberPath<Integer, PathUse.Required>, PathUse.Through> retries() {
        return new ListPath<>(NestedPlace.of("retries", "retries"), JobCodec.RETRIES,
                JobCodec::checkRetries, element -> NumberPath.whole(element, AttributeCodec.INT,
                ValueCheck.none(), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}
