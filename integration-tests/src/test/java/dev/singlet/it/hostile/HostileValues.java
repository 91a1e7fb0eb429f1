package dev.singlet.it.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as DynamoDB, another program, or something between the two might send them. */
record HostileValues(ByteSource source) {

    private static final String[] NUMBERS = {
        "0",
        "-0",
        "1",
        "-1",
        "127",
        "128",
        "32768",
        "2147483648",
        "9223372036854775807",
        "9223372036854775808",
        "1E+125",
        "1E-130",
        "9.9999999999999999999999999999999999999E+125",
        "1E126",
        "1E-131",
        "1E999999999",
        "-1E999999999",
        "1E-999999999",
        "1E2147483647",
        "1E-2147483648",
        "1E99999999999",
        "0E999999999",
        "12345678901234567890123456789012345678",
        "0.12345678901234567890123456789012345678",
        "1e3",
        "1000.0",
        "00001",
        "+1",
        "NaN",
        "Infinity",
        "",
        " 1",
        "1 ",
        "0x10",
        "1_000",
        "\u0661",
        "--1",
        ".",
        "E",
        "1E",
        "5.",
        ".5"
    };

    private static final String[] TEXTS = {
        "",
        " ",
        "A",
        "B",
        "OPEN",
        "EARLY",
        "PETROL",
        "true",
        "null",
        "0",
        "2024-05-06",
        "2024-02-30",
        "-2024-05-06",
        "+12024-05-06",
        "2024-05-06T07:08:09.123456789Z",
        "2024-05-06T07:08:09Z",
        "2024-05-06T24:00:00Z",
        "2024-05-06T07:08:60Z",
        "9999-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z",
        "2024-05-06T07:08:09.123456789+01:00",
        "PT1S",
        "00000000-0000-0000-0000-000000000000",
        "0-0-0-0-0",
        "ffffffff-ffff-ffff-ffff-ffffffffffffff",
        "\ud83d",
        "\ude00\ud83d",
        "\ud83d\ude00",
        "\u0000",
        "\uffff",
        "#",
        "$23",
        "Specimen",
        "TASK",
        "Reading",
        "Vehicle",
        "Task"
    };

    AttributeValue value(int depth) {
        return switch (source.below(depth > 0 ? 16 : 11)) {
            case 0, 1 -> AttributeValue.fromS(text());
            case 2, 3 -> AttributeValue.fromN(number());
            case 4 -> AttributeValue.fromB(SdkBytes.fromByteArray(source.take(source.below(20))));
            case 5 -> AttributeValue.fromBool(source.below(2) == 0);
            case 6 -> AttributeValue.fromNul(source.below(2) == 0);
            case 7 -> AttributeValue.fromSs(strings(false));
            case 8 -> AttributeValue.fromNs(strings(true));
            case 9 ->
                AttributeValue.fromBs(IntStream.range(0, source.below(4))
                        .mapToObj(index -> SdkBytes.fromByteArray(source.take(source.below(4))))
                        .toList());
            case 10 -> strange();
            case 11, 12 -> AttributeValue.fromL(values(depth - 1));
            case 13, 14 -> AttributeValue.fromM(entries(depth - 1));
            default -> nested(source.below(40), source.below(2) == 0);
        };
    }

    String text() {
        return source.below(2) == 0 ? source.of(TEXTS) : source.text(source.below(40));
    }

    private String number() {
        return switch (source.below(4)) {
            case 0 -> source.text(source.below(20));
            case 1 ->
                digits(1 + source.below(45)) + "E" + (source.below(2) == 0 ? "-" : "") + digits(1 + source.below(11));
            case 2 -> digits(1 + source.below(600)) + "." + digits(source.below(600));
            default -> source.of(NUMBERS);
        };
    }

    private String digits(int number) {
        StringBuilder digits = new StringBuilder();
        for (int place = 0; place < number; place++) {
            digits.append((char) ('0' + source.below(10)));
        }
        return digits.toString();
    }

    private List<@Nullable String> strings(boolean numbers) {
        List<@Nullable String> strings = new ArrayList<>();
        for (int left = source.below(5); left > 0; left--) {
            strings.add(source.below(16) == 15 ? null : numbers ? number() : text());
        }
        return strings;
    }

    /** What the SDK can hold and DynamoDB never sends: nothing, or two types at once. */
    private AttributeValue strange() {
        AttributeValue.Builder value = AttributeValue.builder();
        if (source.below(2) == 0) {
            value.s(text()).n(number());
        }
        return value.build();
    }

    private List<@Nullable AttributeValue> values(int depth) {
        List<@Nullable AttributeValue> values = new ArrayList<>();
        for (int left = source.below(5); left > 0; left--) {
            values.add(source.below(16) == 15 ? null : value(depth));
        }
        return values;
    }

    private Map<String, @Nullable AttributeValue> entries(int depth) {
        Map<String, @Nullable AttributeValue> entries = new LinkedHashMap<>();
        for (int left = source.below(5); left > 0; left--) {
            entries.put(text(), source.below(16) == 15 ? null : value(depth));
        }
        return entries;
    }

    private AttributeValue nested(int levels, boolean lists) {
        AttributeValue value = AttributeValue.fromS("");
        for (int level = 0; level < levels; level++) {
            value = lists ? AttributeValue.fromL(List.of(value)) : AttributeValue.fromM(Map.of("spareOf", value));
        }
        return value;
    }

    /** The value with something changed at one place in it, however deep. */
    AttributeValue changed(@Nullable AttributeValue value) {
        if (value == null) {
            return value(4);
        }
        boolean descend = source.below(3) > 0;
        if (descend && value.hasL() && !value.l().isEmpty()) {
            List<AttributeValue> values = new ArrayList<>(value.l());
            int place = source.below(values.size());
            values.set(place, changed(values.get(place)));
            return AttributeValue.fromL(values);
        }
        if (descend && value.hasM() && !value.m().isEmpty()) {
            return AttributeValue.fromM(changed(value.m()));
        }
        return value(4);
    }

    /** The attributes with one changed, removed or added. */
    Map<String, AttributeValue> changed(Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> changed = new LinkedHashMap<>(attributes);
        List<String> names = attributes.keySet().stream().sorted().toList();
        String name = names.isEmpty() ? text() : names.get(source.below(names.size()));
        switch (source.below(8)) {
            case 0 -> changed.remove(name);
            case 1 -> changed.put(text(), value(4));
            case 2 -> changed.put(name, AttributeValue.fromNul(true));
            default -> changed.put(name, changed(changed.get(name)));
        }
        return changed;
    }
}
