package dev.singlet.it.load;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;

/** The table of the load test. */
@Table(name = "Loads")
public sealed interface LoadItem {

    /** One of many. */
    @Entity
    @Key(partition = "SERIES#{series:4}", sort = "POINT#{number:6}")
    record Point(int series, int number, long value, String text) implements LoadItem {}
}
