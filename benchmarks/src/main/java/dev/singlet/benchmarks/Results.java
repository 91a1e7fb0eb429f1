package dev.singlet.benchmarks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What JMH has measured, as it has written it into its JSON file. */
final class Results {

    private final Map<String, JsonObject> benchmarks = new LinkedHashMap<>();

    private Results() {}

    static Results read(Path file) throws IOException {
        Results results = new Results();
        for (JsonElement element :
                JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
            JsonObject benchmark = element.getAsJsonObject();
            results.benchmarks.put(key(benchmark), benchmark);
        }
        return results;
    }

    /** {@code WarmCompile.singlet TEN_TABLES}: class, method and the values of the parameters. */
    private static String key(JsonObject benchmark) {
        String[] names = benchmark.get("benchmark").getAsString().split("\\.", -1);
        StringBuilder key = new StringBuilder(names[names.length - 2] + "." + names[names.length - 1]);
        if (benchmark.has("params")) {
            benchmark
                    .getAsJsonObject("params")
                    .asMap()
                    .values()
                    .forEach(value -> key.append(' ').append(value.getAsString()));
        }
        return key.toString();
    }

    boolean has(String key) {
        return benchmarks.containsKey(key);
    }

    /** Returns the median of what JMH has scored, over all runs of the benchmark. */
    double time(String key) {
        return median(benchmark(key).getAsJsonObject("primaryMetric"));
    }

    /** Returns the median of the processor time, over all runs of the benchmark. */
    double cpuTime(String key) {
        return median(benchmark(key).getAsJsonObject("secondaryMetrics").getAsJsonObject(CpuTime.LABEL));
    }

    private JsonObject benchmark(String key) {
        return Optional.ofNullable(benchmarks.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No result of " + key));
    }

    /** Returns how often the benchmark was run. */
    int runs(String key) {
        return runs(benchmark(key).getAsJsonObject("primaryMetric")).length;
    }

    private static double median(JsonObject metric) {
        double[] sorted = runs(metric);
        Arrays.sort(sorted);
        double[] middle = Arrays.copyOfRange(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1);
        return Arrays.stream(middle).average().orElseThrow();
    }

    private static double[] runs(JsonObject metric) {
        JsonArray forks = metric.getAsJsonArray("rawData");
        return StreamSupport.stream(forks.spliterator(), false)
                .flatMap(fork -> fork.getAsJsonArray().asList().stream())
                .mapToDouble(JsonElement::getAsDouble)
                .toArray();
    }
}
