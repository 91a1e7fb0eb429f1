package com.example.parcels;

import java.util.Set;
import java.util.TreeSet;

/** A service that prints labels: one for each key, however often it is called. */
public final class Labels {

    private final Set<String> valid = new TreeSet<>();

    Label print(String key) {
        valid.add(key);
        return new Label(key);
    }

    void cancel(String key) {
        valid.remove(key);
    }

    /** Returns the numbers of the labels that are not cancelled. */
    public Set<String> valid() {
        return Set.copyOf(valid);
    }
}
