package dev.singlet.processor.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of texts, as an automaton. Its first state is 0. */
interface Language {

    /** The state from which nothing leads anywhere. */
    int DEAD = -1;

    /** Returns the state after one more character. */
    int next(int state, int codePoint);

    /** Returns whether a text can end in a state. */
    boolean isEnd(int state);

    /** Returns the language of some words. */
    static Language words(List<String> words) {
        Map<String, Integer> states = new HashMap<>();
        List<String> beginnings = new ArrayList<>();
        for (String word : words) {
            for (int end = 0; end <= word.length(); end++) {
                String beginning = word.substring(0, end);
                if (states.putIfAbsent(beginning, beginnings.size()) == null) {
                    beginnings.add(beginning);
                }
            }
        }
        return new Language() {
            @Override
            public int next(int state, int codePoint) {
                return states.getOrDefault(beginnings.get(state) + Character.toString(codePoint), DEAD);
            }

            @Override
            public boolean isEnd(int state) {
                return words.contains(beginnings.get(state));
            }
        };
    }

    /** Returns the language of the numbers up to a greatest, all written with its number of digits. */
    static Language upTo(String greatest) {
        return new Language() {
            @Override
            public int next(int state, int codePoint) {
                // Twice the number of digits, and one more once they are smaller.
                int place = state / 2;
                if (codePoint < '0' || codePoint > '9' || place == greatest.length()) {
                    return DEAD;
                }
                int difference = state % 2 == 1 ? -1 : codePoint - greatest.charAt(place);
                return difference > 0 ? DEAD : 2 * (place + 1) + (difference < 0 ? 1 : 0);
            }

            @Override
            public boolean isEnd(int state) {
                return state / 2 == greatest.length();
            }
        };
    }
}
