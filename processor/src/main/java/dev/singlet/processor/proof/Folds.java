package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape.Fold;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Upper and lower case, as the runtime folds them. */
final class Folds {

    private Folds() {}

    /** Made when it is needed, which is seldom. */
    private static final class Cased {
        static final Map<Integer, Set<Integer>> FORMS = allCased();
    }

    /** Returns a text in a case. Each character is folded by itself: the final sigma is written as any other is. */
    static String fold(int codePoint, Fold fold) {
        String text = Character.toString(codePoint);
        return switch (fold) {
            case NONE -> text;
            case LOWER -> text.toLowerCase(Locale.ROOT).replace('\u03C2', '\u03C3');
            case UPPER -> text.toUpperCase(Locale.ROOT);
        };
    }

    /** Returns whether a text of that case can hold a character. */
    static boolean isFolded(int codePoint, Fold fold) {
        return fold == Fold.NONE || fold(codePoint, fold).equals(Character.toString(codePoint));
    }

    /** Returns all characters that have another form in a case, each with all its forms. Some three thousand. */
    private static Map<Integer, Set<Integer>> allCased() {
        Map<Integer, Set<Integer>> cased = new HashMap<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (isCased(c)) {
                Set<Integer> forms = new HashSet<>();
                for (Fold fold : Fold.values()) {
                    fold(c, fold).codePoints().forEach(forms::add);
                }
                cased.put(c, forms);
            }
        }
        return cased;
    }

    /**
     * Adds to some characters all that turn into one of them, and all that they turn into, and so on, and what changes
     * its length. For any other character one of {@code x}, {@code X} and {@code 0} can stand, which are among them.
     */
    static void close(Set<Integer> characters) {
        characters.addAll(List.of((int) 'x', (int) 'X', (int) '0'));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map.Entry<Integer, Set<Integer>> cased : Cased.FORMS.entrySet()) {
                int c = cased.getKey();
                boolean changesLength =
                        fold(c, Fold.LOWER).length() != fold(c, Fold.UPPER).length();
                if (changesLength || !Collections.disjoint(cased.getValue(), characters)) {
                    grows |= characters.add(c);
                    grows |= characters.addAll(cased.getValue());
                }
            }
        }
    }

    private static boolean isCased(int c) {
        return (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && (Character.isLowerCase(c)
                        || Character.isTitleCase(c)
                        || Character.toLowerCase(c) != c
                        || Character.toUpperCase(c) != c);
    }
}
