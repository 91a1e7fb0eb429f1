package dev.singlet.benchmarks.compile;

import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** The first run of the compiler in a fresh JVM, as in a build with Maven. */
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdCompile extends CompileBenchmark {

    /** Made by JMH. */
    public ColdCompile() {}

    @Override
    Layout layout() {
        return Layout.TEN_TABLES;
    }
}
