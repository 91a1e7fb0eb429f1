package dev.singlet.eventsourcing;

/** Spreads ids over index partitions. What an id gives is stored, so the function never changes. */
final class Shards {

    private Shards() {}

    /** The shard of an id: 0 to {@code number - 1}. */
    static int of(String id, int number) {
        // The language defines the hash of a string. Its low bits are weak, so all bits are mixed as MurmurHash3 does.
        int hash = id.hashCode();
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        hash ^= hash >>> 16;
        return Math.floorMod(hash, number);
    }
}
