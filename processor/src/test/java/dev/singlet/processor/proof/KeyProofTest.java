package dev.singlet.processor.proof;

import static dev.singlet.processor.proof.Templates.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of templates of which a person can tell whether they meet. */
class KeyProofTest {

    @ParameterizedTest
    @CsvSource({
        "X#{s}, X#{s}",
        "{s}, METADATA",
        "{s}, {u}",
        "{s}, {e}",
        "A{t:day}B{t2:day}, {s}",
        "{d}, {t:day}",
        "{n:2}, {n}",
        "{n}, -1",
        "{n}, -2147483648",
        "{l}, 9223372036854775807",
        "{b:3}, 127",
        "{f}, true",
        "{e}, {r}",
        "{d}, 2000-02-29",
        "{t:hour}, 9999-12-31T23",
        "{s:lower}, abc",
        "{s:upper}, SS",
        "{s:lower}, {s:upper}",
        "{s}#{s}, {s1}#{s2}",
        "{s}#{s}, A{s}#A{s}",
        "{t:millis}#{t:day}, {s1}#2024-02-29",
        "{s:upper}#{s}, SS#ß",
        "{s:lower}#{s}, i\u0307#\u0130",
        "{s:lower}#{s:upper}, {s1}#SS",
        "{s:lower}#{s}, {s1}#PROFILE",
        "{s}#A{s1}, {s}#AB",
        "{s}#A{s1}, {s}#AB{s2}",
        "{s}#A{n:2}B, {s}#A12B",
    })
    void meet(String one, String other) {
        assertMeeting(one, other);
        assertMeeting(other, one);
    }

    @ParameterizedTest
    @CsvSource({
        "{s}, A#B",
        "'{s}', 'A B'",
        "MSG#{s}, MSGS#{s}",
        "MSG#{s}, MSG#{s}#{s2}",
        "{s}#A{s1}, {s}#B{s1}",
        "{s}#A, {s}#AB{s1}",
        "{s}#A#{s1}, {s}##{s1}",
        "MSG#{s}, MSG#",
        "{u}, METADATA",
        "{t:millis}, {u}",
        "{t:millis}, {t:day}",
        "{n:2}, -1",
        "{n}, x1",
        "{n}, -0",
        "{n}, 01",
        "{n}, 2147483648",
        "{n}, -2147483649",
        "{b:3}, 128",
        "{b}, {n:4}",
        "{f}, {e}",
        "{e}, OWNER",
        "A{n:2}B, A1B",
        "{d}, 2024-02-30",
        "{d}, 1900-02-29",
        "{t:day}, 2023-02-29",
        "{t:hour}, 2024-01-02T24",
        "{u}, 0000000G-0000-0000-0000-000000000000",
        "{u}, 0000000A-0000-0000-0000-000000000000",
        "{s:lower}, aBc",
        "{s:upper}, ß",
        "{s:lower}, ς",
        "{s}#{s}, A#B",
        "{s}#{s}, {s}#A{s}",
        "{s}#{s}, {e}#{f}",
        "{n:2}{s}#{n:2}, {s}#{s}",
        "{n}#{n:3}, 7#008",
        "{n}#{n:3}, 1000#000",
        "{n}#{n:3}, -1#001",
        "{t:day}#{t:millis}, 2024-01-02#2024-01-03T00:00:00.000Z",
        "{s:upper}#{s}, SS#s",
        "{s:lower}#{s}, abc#ABD",
        "{s:lower}#{s:upper}, {s1}#1{s1}",
        "{s}#{s:lower}, AB{s}#abc{s:lower}",
    })
    void neverMeet(String one, String other) {
        assertEquals(Optional.empty(), KeyProof.collision(pair(one), pair(other)));
        assertEquals(Optional.empty(), KeyProof.collision(pair(other), pair(one)));
    }

    @Test
    void oneValueCannotBeTwo() {
        assertEquals(Optional.empty(), KeyProof.collision(pair("X#{s}", "Y#{s}"), pair("X#1", "Y#2")));
        assertTrue(
                KeyProof.collision(pair("X#{s}", "Y#{s}"), pair("X#1", "Y#1")).isPresent());
    }

    @Test
    void onlyASortKeyHoldsEmptyText() {
        assertEquals(Optional.empty(), KeyProof.collision(pair("A#{s}"), pair("A#")));
        Meeting empty = KeyProof.collision(pair("P", "A#{s}"), pair("P", "A#")).orElseThrow();
        assertEquals("", empty.one().get("s"));
    }

    @Test
    void noSortKeyIsEmpty() {
        Meeting meeting = KeyProof.collision(pair("P", "{s}"), pair("P", "{s}")).orElseThrow();
        assertEquals(Optional.of("x"), meeting.sort());
    }

    @Test
    void aQueryReadsWhatBeginsAsItsPrefixDoes() {
        assertReads(true, "P", "MSG#{s}", "P", "MSG#DRAFT#{u}");
        assertReads(true, "P", "MSG#{s}", "P", "{s}#X");
        assertReads(false, "P", "MSG#{s}", "P", "MSG");
        assertReads(false, "P", "MSG#{s}", "P", "MSGS#{s}");
        assertReads(true, "P", "MSG{n:1}", "P", "MSGS#{s}");
        assertReads(true, "P", "{s}", "P", "ANYTHING#{s}");
        assertReads(true, "P", "2{n:1}", "P", "{t:day}#X");
        assertReads(false, "P", "X{n:1}", "P", "{t:day}#X");
        assertReads(false, "P", "MS{n:1}", "P", "{r}");
        assertReads(true, "P", "AD{n:1}", "P", "{r}#1");
    }

    @Test
    void aQueryKnowsOfItsSortKeyWhatItsPartitionTells() {
        assertReads(false, "U#{s}", "{s}#{n:3}", "U#A", "B#1");
        assertReads(true, "U#{s}", "{s}#{n:3}", "U#A", "A#B#1");
        assertReads(false, "U#{t:millis}", "{t:day}#{n:3}", "U#2024-01-02T00:00:00.000Z", "2024-01-03#X");
        assertReads(false, "U#{s}", "A{s}", "U#B", "AA");
    }

    private static void assertReads(
            boolean expected, String partition, String sort, String otherPartition, String otherSort) {
        KeyPair reader = pair(partition, sort);
        assertEquals(
                expected,
                KeyProof.reading(reader, Templates.prefix(reader), pair(otherPartition, otherSort))
                        .isPresent());
    }

    private static void assertMeeting(String one, String other) {
        Meeting meeting = KeyProof.collision(pair(one), pair(other)).orElseThrow();
        assertEquals(meeting.partition(), RealKeys.partition(Templates.template(one), meeting.one()));
        assertEquals(meeting.partition(), RealKeys.partition(Templates.template(other), meeting.other()));
    }
}
