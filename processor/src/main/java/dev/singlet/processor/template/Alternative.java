package dev.singlet.processor.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One form that the text of a segment can have: some characters, each out of a few, and then possibly free text.
 *
 * @param characters the characters that are possible at each place
 * @param rest what follows them
 */
record Alternative(List<String> characters, Rest rest) {

    /** What follows the characters. */
    enum Rest {
        /** Nothing. */
        NOTHING,
        /** Any escaped text, even none. */
        TEXT,
        /** Any escaped text of at least one character. */
        SOME_TEXT
    }

    Alternative {
        characters = List.copyOf(characters);
    }

    /** Returns a text that both alternatives allow, if there is one. */
    Optional<String> meet(Alternative other) {
        if (characters.size() < other.characters.size()) {
            return other.meet(this);
        }
        if (other.rest == Rest.NOTHING && (characters.size() > other.characters.size() || rest == Rest.SOME_TEXT)) {
            return Optional.empty();
        }
        Optional<String> common = commonStart(other);
        if (common.isEmpty()) {
            return common;
        }
        boolean needsMore = rest == Rest.SOME_TEXT
                || (other.rest == Rest.SOME_TEXT && characters.size() == other.characters.size());
        if (!needsMore) {
            return common;
        }
        return rest == Rest.NOTHING ? Optional.empty() : Optional.of(common.get() + "x");
    }

    /** Returns a text that this alternative allows and that begins as the other does, if there is one. */
    Optional<String> startWith(Alternative start) {
        return rest == Rest.NOTHING && start.characters.size() > characters.size()
                ? Optional.empty()
                : commonStart(start);
    }

    /** Returns the first characters of a text that begins as both alternatives do. */
    private Optional<String> commonStart(Alternative other) {
        StringBuilder text = new StringBuilder();
        int length = Math.max(characters.size(), other.characters.size());
        for (int i = 0; i < length; i++) {
            String possible = common(at(i), other.at(i));
            if (possible.isEmpty()) {
                return Optional.empty();
            }
            text.append(possible.charAt(0));
        }
        return Optional.of(text.toString());
    }

    private Optional<String> at(int index) {
        return index < characters.size() ? Optional.of(characters.get(index)) : Optional.empty();
    }

    /** Returns the characters that are possible for both sides; where one side is free text, that is what it can hold. */
    private static String common(Optional<String> mine, Optional<String> its) {
        boolean fixed = mine.isPresent() && its.isPresent();
        String candidates = mine.or(() -> its).orElseThrow();
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < candidates.length(); i++) {
            char c = candidates.charAt(i);
            if (fixed ? its.get().indexOf(c) >= 0 : c >= '$') {
                common.append(c);
            }
        }
        return common.toString();
    }

    /** Returns this alternative with another one behind it. Behind free text there can be nothing. */
    Alternative with(List<String> more, Rest end) {
        if (more.isEmpty() && end == Rest.NOTHING) {
            return this;
        }
        List<String> all = new ArrayList<>(characters);
        all.addAll(more);
        return new Alternative(all, end);
    }
}
