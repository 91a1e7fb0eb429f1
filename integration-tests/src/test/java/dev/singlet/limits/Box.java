package dev.singlet.limits;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every kind of attribute; all but two are absent unless a test is about them. */
@Entity
@SuppressWarnings("ArrayRecordComponent") // Arrays are a type of attribute.
@Key(partition = "B#{owner}", sort = "N#{boxId}")
@Index(name = "gsi1", query = "labelled", partition = "L#{label}", sort = "R#{shelf}")
record Box(
        String owner,
        String boxId,
        @Nullable String label,
        @Nullable String shelf,
        String text,
        @Nullable String note,
        byte @Nullable [] bytes,
        @Nullable BigDecimal decimal,
        @Nullable BigInteger integer,
        @Nullable Double twice,
        @Nullable Float single,
        Set<String> tags,
        Set<BigDecimal> amounts,
        @Nullable List<String> lines,
        @Nullable Map<String, String> labels,
        @Nullable Part part,
        Optional<String> remark,
        @Nullable AttributeValue anything)
        implements LimitItem {

    /** A document that can hold one of its kind. */
    record Part(@Nullable String name, @Nullable Part inner, List<String> lines) {}
}
