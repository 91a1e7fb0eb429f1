package dev.singlet.processor.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether keys of two templates can meet. The types of the components are used; that one component stands in
 * several places is not, so that a few templates are said to meet which do not.
 */
public final class Overlap {

    /** Which key a template is of: free text in a partition key is never empty. */
    public enum Role {
        /** The partition key. */
        PARTITION,
        /** The sort key. */
        SORT
    }

    private Overlap() {}

    /** Returns a key that both templates can produce, if there is one. */
    public static Optional<String> collision(KeyTemplate one, KeyTemplate other, Role role) {
        List<List<Alternative>> mine = Segments.of(one.parts(), restOf(role));
        List<List<Alternative>> its = Segments.of(other.parts(), restOf(role));
        if (mine.size() != its.size()) {
            return Optional.empty();
        }
        List<String> key = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            Optional<String> segment = meet(mine.get(i), its.get(i));
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            key.add(segment.get());
        }
        return Optional.of(String.join("#", key));
    }

    /**
     * Returns whether a sort key of a template can start with a prefix.
     *
     * @param prefix the first parts of a sort template
     */
    public static boolean startsWith(KeyTemplate template, List<KeyTemplate.Part> prefix) {
        List<List<Alternative>> segments = Segments.of(template.parts(), Alternative.Rest.TEXT);
        List<List<Alternative>> start = Segments.of(prefix, Alternative.Rest.TEXT);
        if (segments.size() < start.size()) {
            return false;
        }
        int last = start.size() - 1;
        for (int i = 0; i < last; i++) {
            if (meet(segments.get(i), start.get(i)).isEmpty()) {
                return false;
            }
        }
        return segments.get(last).stream()
                .anyMatch(segment -> start.get(last).stream()
                        .anyMatch(beginning -> segment.startWith(beginning).isPresent()));
    }

    private static Optional<String> meet(List<Alternative> mine, List<Alternative> its) {
        for (Alternative one : mine) {
            for (Alternative other : its) {
                Optional<String> common = one.meet(other);
                if (common.isPresent()) {
                    return common;
                }
            }
        }
        return Optional.empty();
    }

    private static Alternative.Rest restOf(Role role) {
        return role == Role.PARTITION ? Alternative.Rest.SOME_TEXT : Alternative.Rest.TEXT;
    }
}
