package dev.singlet.benchmarks.compile;

import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Warmup;

/** A compiler that has run before, as in an IDE or a build daemon. */
@Fork(2)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class WarmCompile extends CompileBenchmark {

    /** The model. */
    @Param
    public Layout layout = Layout.TEN_TABLES;

    /** Made by JMH. */
    public WarmCompile() {}

    @Override
    Layout layout() {
        return layout;
    }
}
