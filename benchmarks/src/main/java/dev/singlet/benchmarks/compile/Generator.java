package dev.singlet.benchmarks.compile;

import dev.singlet.processor.SingletProcessor;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import javax.annotation.processing.Processor;

/** The processors that are compared. */
enum Generator {
    SINGLET,
    RECORD_BUILDER;

    /** Returns a new processor, as each run of the compiler needs one. */
    Processor processor() {
        return switch (this) {
            case SINGLET -> new SingletProcessor();
            case RECORD_BUILDER -> new RecordBuilderProcessor();
        };
    }
}
