package dev.singlet.reliability;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.ItemCollection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;
import dev.singlet.annotation.TimeToLive;
import dev.singlet.annotation.Unique;
import dev.singlet.annotation.UpdatedAt;
import dev.singlet.annotation.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of everything that makes an operation be sent in another way. */
@SuppressWarnings("singlet:AttributeUnbounded")
@Table(
        name = "Reliability",
        async = true,
        indexes =
                @Gsi(
                        name = "gsi2",
                        projection = IndexProjection.INCLUDE,
                        include = {"holder", "expiresAt"}))
public sealed interface LabItem {

    /** What is in a box. */
    @ItemCollection(partition = "BOX#{box}")
    sealed interface BoxItem extends LabItem permits Note, Memo {}

    /** Has a time of its last write, by which a write whose answer was lost is recognised. */
    @Entity
    @Key(partition = "BOX#{box}", sort = "NOTE#{note}")
    @Index(name = "gsi1", query = "byOwner", partition = "OWNER#{owner}", sort = "NOTE#{note}")
    record Note(
            String box,
            @GeneratedId String note,
            String owner,
            String text,
            @Nullable String remark,
            int count,
            List<String> log,
            Set<String> tags,
            Map<String, String> settings,
            Place place,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt)
            implements BoxItem {}

    /** A nested document. */
    record Place(String city, int floor, List<String> rooms) {}

    /** Has nothing that the library generates. */
    @Entity
    @Key(partition = "BOX#{box}", sort = "MEMO#{memo}")
    record Memo(String box, String memo, String text) implements BoxItem {}

    /** Has a version. */
    @Entity
    @Key(partition = "RULE#{name}", sort = "RULE")
    record Rule(String name, String text, @Version long version) implements LabItem {}

    /** Has a unique value. */
    @Entity
    @Key(partition = "VOTER#{voter}", sort = "VOTER")
    record Voter(String voter, @Unique @Nullable String card, int votes) implements LabItem {}

    /** Expires, and is in an index that does not hold all of it. */
    @Entity
    @Key(partition = "PASS#{pass}", sort = "PASS")
    @Index(name = "gsi2", query = "byHolder", partition = "HOLDER#{holder}", sort = "PASS#{pass}")
    record Pass(
            String pass,
            String holder,
            String seat,
            @TimeToLive @Nullable Instant expiresAt) implements LabItem {}

    /** A part of a note. */
    @Projection(of = Note.class)
    record NoteText(String note, String text) {}

    /** What the index holds of a pass. */
    @Projection(of = Pass.class)
    record PassHolder(String pass, String holder) {}
}
