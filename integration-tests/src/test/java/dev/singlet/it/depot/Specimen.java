package dev.singlet.it.depot;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Convert;
import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.IdStrategy;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type of attribute. What the library generates may be null until the record is created. */
@Entity
@SuppressWarnings("ArrayRecordComponent") // Arrays are a type of attribute.
@Key(partition = "SPECIMEN#{specimenId}", sort = "DATA")
public record Specimen(
        @GeneratedId(IdStrategy.TIME_ORDERED) @Nullable UUID specimenId,
        String text,
        byte tiny,
        short small,
        int number,
        long large,
        float single,
        double twice,
        boolean flag,
        char letter,
        @Nullable Byte boxedTiny,
        @Nullable Short boxedSmall,
        @Nullable Integer boxedNumber,
        @Nullable Long boxedLarge,
        @Nullable Float boxedSingle,
        @Nullable Double boxedTwice,
        @Nullable Boolean boxedFlag,
        @Nullable Character boxedLetter,
        BigDecimal decimal,
        BigInteger integer,
        UUID uuid,
        Grade grade,
        Instant instant,
        LocalDate date,
        Duration duration,
        byte[] bytes,
        byte @Nullable [] moreBytes,
        @Nullable AttributeValue anything,
        List<AttributeValue> things,
        List<String> texts,
        @Nullable List<Grade> grades,
        List<byte[]> blobs,
        Set<String> names,
        Set<Grade> gradeSet,
        Set<Long> numbers,
        Map<String, BigDecimal> prices,
        Optional<Map<Grade, Duration>> times,
        List<Map<String, List<UUID>>> nested,
        Part part,
        @Nullable Part otherPart,
        Map<String, Part> parts,
        @Convert(SiteId.Converter.class) SiteId site,
        Optional<String> remark,
        @Attribute("select") String reserved,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt)
        implements DepotItem {

    /** A constant. */
    public enum Grade {
        A,
        B
    }

    /** A part is made of parts. */
    public record Part(
            String name, List<Part> parts, @Nullable Part spareOf, Set<UUID> owners, Optional<Instant> madeAt) {}
}
