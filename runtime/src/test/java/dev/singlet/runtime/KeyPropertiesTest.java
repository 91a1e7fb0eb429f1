package dev.singlet.runtime;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs under default locales that change case, digits or both: no key may depend on them. */
@ParameterizedClass
@ValueSource(strings = {"en", "tr", "ar-EG", "hi-IN"})
class KeyPropertiesTest {

    private static final int TRIES = KeyFuzz.tries(100_000);

    private final Locale original = Locale.getDefault();

    @Parameter
    private String locale = "";

    @BeforeEach
    void setLocale() {
        Locale.setDefault(Locale.forLanguageTag(locale + ("en".equals(locale) ? "" : "-u-nu-native")));
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(original);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        KeyProperties.roundTrip(TRIES);
    }

    @Test
    void noTwoTuplesShareAKey() {
        KeyProperties.injectivity(TRIES);
    }

    @Test
    void keysSortAsTheirTuplesDo() {
        KeyProperties.order(TRIES);
    }

    @Test
    void rangesHoldExactlyTheKeysAskedFor() {
        KeyProperties.ranges(TRIES);
    }
}
