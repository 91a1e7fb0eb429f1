package dev.singlet.it.load;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Samples what is live after a garbage collection, when a quarter, a half and all items have been read. */
final class LiveHeap {

    private static final double MEGABYTE = 1 << 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final Load load;
    private final String title;
    private final List<Long> samples = new ArrayList<>();

    LiveHeap(Load load, String title) {
        this.load = load;
        this.title = title;
    }

    /** To be called after each item. */
    void read(int items) {
        if (items * 4 == load.items() || items * 2 == load.items() || items == load.items()) {
            memory.gc();
            samples.add(memory.getHeapMemoryUsage().getUsed());
        }
    }

    /**
     * Describes the samples.
     *
     * @throws IllegalStateException if what is live grew by more than half of what was read between the first and the
     *     last of them; what is in memory by right, a page for each segment, is far less
     */
    String close() {
        if (samples.size() != 3) {
            throw new IllegalStateException(title + ": " + samples.size() + " samples");
        }
        long read = (long) load.items() * load.textLength() * 3 / 4;
        long growth = samples.get(2) - samples.get(0);
        String figures = samples.stream()
                .map(sample -> "%.1f".formatted(sample / MEGABYTE))
                .collect(Collectors.joining(", "));
        if (growth > read / 2) {
            throw new IllegalStateException(title + ": live memory grew with what was read: " + figures + " MB");
        }
        return title
                + ": live MB at a quarter, a half and all of %.1f MB of text: "
                        .formatted(load.items() * (long) load.textLength() / MEGABYTE)
                + figures;
    }
}
