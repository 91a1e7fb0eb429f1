package dev.singlet.benchmarks;

import dev.singlet.benchmarks.compile.GeneratedSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks that JMH's command line names, all of them without one. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Prepares what the benchmarks read, runs them and writes the results for {@link PerformancePage}.
     *
     * @param args the file for the results, then what JMH takes, such as {@code -f 1 WarmCompile}
     */
    public static void main(String[] args) throws CommandLineOptionException, IOException, RunnerException {
        Path results = Path.of(args[0]);
        String[] jmh = Arrays.copyOfRange(args, 1, args.length);
        Files.createDirectories(results.toAbsolutePath().getParent());
        GeneratedSources.writeAll();
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(jmh))
                        .addProfiler(CpuTime.class)
                        .jvmArgsAppend("-Xms2g", "-Xmx2g")
                        .resultFormat(ResultFormatType.JSON)
                        .result(results.toString())
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
