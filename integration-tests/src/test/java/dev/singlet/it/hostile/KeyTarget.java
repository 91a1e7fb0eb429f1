package dev.singlet.it.hostile;

import dev.singlet.EntityKey;
import dev.singlet.InvalidKeyException;
import dev.singlet.it.depot.ReadingKey;
import dev.singlet.it.depot.SpecimenKey;
import dev.singlet.it.depot.TaskKey;
import dev.singlet.it.depot.VehicleKey;
import java.util.List;

/** Parses keys that were made from bytes: stored ones with some changes. */
public final class KeyTarget {

    private static final String[] PARTS = {
        "#",
        "$",
        "$23",
        "$2",
        "$ff",
        "ORG#",
        "TASK#",
        "VEHICLE#",
        "SENSOR#",
        "0",
        "0001",
        "-1",
        "\u0661",
        "2024-05-06",
        "2024-02-30",
        "2024-05-06T07:08:09.123Z",
        "2024-05-06T07:08:09.123456789Z",
        "10000-01-01T00:00:00.000Z",
        "00000000-0000-0001-0000-000000000002",
        "EARLY",
        "true",
        "TRUE",
        "\ud83d",
        "\u0130"
    };

    private static final List<String> PARTITIONS = List.of(
            "ORG#org",
            "ORG#org",
            "SENSOR#site#00000000-0000-0001-0000-000000000002#EARLY#1#true",
            "SPECIMEN#00000000-0000-0001-0000-000000000002");
    private static final List<String> SORTS = List.of(
            "TASK#0001#2024-05-06T07:08:09.123Z#id",
            "VEHICLE#id",
            "2024-05-06#2024-05-06T07:08:09.123456789Z#001",
            "DATA");

    private KeyTarget() {}

    /** Called by Jazzer, and by {@link HostileInputTest}. */
    public static void fuzzerTestOneInput(byte[] data) {
        read(data);
    }

    /** Returns whether the key could be parsed. */
    static boolean read(byte[] data) {
        ByteSource source = new ByteSource(data);
        int entity = source.below(PARTITIONS.size());
        String partition = changed(PARTITIONS.get(entity), source);
        String sort = changed(SORTS.get(entity), source);
        try {
            EntityKey key = switch (entity) {
                case 0 -> TaskKey.parse(partition, sort);
                case 1 -> VehicleKey.parse(partition, sort);
                case 2 -> ReadingKey.parse(partition, sort);
                default -> SpecimenKey.parse(partition, sort);
            };
            // What is too long to be a key is refused here.
            if (!key.partition().equals(partition) || !sort.equals(key.sort())) {
                throw new IllegalStateException("A key was parsed that is written in another way.");
            }
            return true;
        } catch (InvalidKeyException expected) {
            return false;
        }
    }

    private static String changed(String key, ByteSource source) {
        String changed = key;
        for (int left = source.below(3); left > 0; left--) {
            int from = source.below(changed.length() + 1);
            int to = Math.min(changed.length(), from + source.below(8));
            String part = source.below(2) == 0 ? source.of(PARTS) : source.text(source.below(12));
            changed = changed.substring(0, from) + part.repeat(repeats(source)) + changed.substring(to);
        }
        return changed;
    }

    private static int repeats(ByteSource source) {
        return source.below(64) == 63 ? 1500 : 1;
    }
}
