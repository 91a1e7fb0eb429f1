package dev.singlet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds the processor time of an operation to its result, that of the collector and of the JIT compiler included. What else
 * the machine does hardly changes it.
 */
public final class CpuTime implements InternalProfiler {

    /** The name of the result. */
    static final String LABEL = "cpu";

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long start;

    /** Made by JMH. */
    public CpuTime() {}

    @Override
    public String getDescription() {
        return "Processor time of the whole process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double used = (double) (system.getProcessCpuTime() - start) / TimeUnit.MILLISECONDS.toNanos(1);
        double perOperation = used / Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(LABEL, perOperation, "ms/op", AggregationPolicy.AVG));
    }
}
