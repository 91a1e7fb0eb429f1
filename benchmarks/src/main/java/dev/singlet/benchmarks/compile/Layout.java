package dev.singlet.benchmarks.compile;

/** How the 200 entities of the model are spread over tables. */
public enum Layout {
    /** Ten tables of twenty entities: a large program of several services, compiled as one. */
    TEN_TABLES(10, 20),
    /** One table of 200 entities, which the proofs compare each with each: the worst case. */
    ONE_TABLE(1, 200);

    private final int tables;
    private final int entities;

    Layout(int tables, int entities) {
        this.tables = tables;
        this.entities = entities;
    }

    /** Returns the number of tables. */
    public int tables() {
        return tables;
    }

    /** Returns the number of entities of each table. */
    public int entities() {
        return entities;
    }
}
