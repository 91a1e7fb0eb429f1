package dev.singlet.runtime;

/** What answers a read by key; the later, the stricter. */
enum ReadMode {
    /** A cache, which may lag behind by minutes. */
    CACHED,
    /** DynamoDB, which may lag behind by moments. */
    EVENTUAL,
    /** DynamoDB, with every write that has ended before. */
    CONSISTENT
}
