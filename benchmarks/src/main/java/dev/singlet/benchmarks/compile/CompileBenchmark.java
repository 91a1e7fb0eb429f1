package dev.singlet.benchmarks.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same records, compiled in five ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public abstract class CompileBenchmark {

    private List<Source> records = List.of();
    private List<Source> withSinglet = List.of();
    private List<Source> withRecordBuilder = List.of();

    /** Made by JMH. */
    protected CompileBenchmark() {}

    /** Returns the model that is compiled. */
    abstract Layout layout();

    /** Reads the sources. */
    @Setup
    public void readSources() throws IOException {
        records = Model.of(layout());
        withSinglet = with(GeneratedSources.read(layout(), Generator.SINGLET));
        withRecordBuilder = with(GeneratedSources.read(layout(), Generator.RECORD_BUILDER));
    }

    private List<Source> with(List<Source> generated) {
        List<Source> all = new ArrayList<>(records);
        all.addAll(generated);
        return List.copyOf(all);
    }

    /** Compiles the records, and nothing else. */
    @Benchmark
    public long records() {
        return Compilation.of(records, List.of()).classBytes();
    }

    /** Compiles the records with Singlet's processor, and what it generates. */
    @Benchmark
    public long singlet() {
        return Compilation.of(records, List.of(Generator.SINGLET.processor())).classBytes();
    }

    /** Compiles the records and what Singlet has generated: the same amount of code, without a processor. */
    @Benchmark
    public long singletSources() {
        return Compilation.of(withSinglet, List.of()).classBytes();
    }

    /** Compiles the records with record-builder's processor, and what it generates. */
    @Benchmark
    public long recordBuilder() {
        return Compilation.of(records, List.of(Generator.RECORD_BUILDER.processor()))
                .classBytes();
    }

    /** Compiles the records and what record-builder has generated, without a processor. */
    @Benchmark
    public long recordBuilderSources() {
        return Compilation.of(withRecordBuilder, List.of()).classBytes();
    }
}
