package dev.singlet.processor.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user may have meant. */
public final class Suggestion {

    private Suggestion() {}

    /** Returns the sentence {@code " Did you mean …?"}, or nothing if no name is near enough. */
    public static String sentence(String written, Collection<String> names) {
        return nearest(written, names)
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
    }

    /** Returns the nearest of the names, if it can be had by changing at most a third of the longer one's letters. */
    static Optional<String> nearest(String written, Collection<String> names) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int allowed = Math.max(written.length(), name.length()) / 3;
            int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), allowed);
            if (distance <= allowed && distance < least) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns the Levenshtein distance; lengths that differ by more than is allowed are not looked at further. */
    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
