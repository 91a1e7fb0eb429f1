package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.ConstraintViolationException;
import dev.singlet.testing.DynamoDbExtension;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A time to live is a number of seconds since 1970. */
class TimeToLiveTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
        lab.boxes().put(LimitLab.box());
    }

    /**
     * DynamoDB deletes nothing that expired more than five years ago, in case somebody has stored milliseconds or an old
     * date by mistake; to a reader it has expired all the same. DynamoDB Local deletes by the machine's clock, and this
     * test's stands at 2124, so the times lie between the two.
     */
    @ParameterizedTest
    @ValueSource(strings = {"2123-12-31T23:59:59Z", "2118-12-31T00:00:00Z", "2099-01-01T00:00:00Z"})
    void thePast(String time) {
        Instant past = Instant.parse(time);
        lab.table().leases().put(new Lease("past", past));
        assertEquals(Optional.empty(), lab.table().leases().find("past"));
        assertEquals(past, lab.table().leases().includingExpired().get("past").expiresAt(), "it is stored, and hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2124-01-01T00:00:01Z", "9999-12-31T23:59:59Z", "+1000000000-12-31T23:59:59Z"})
    void theFuture(String time) {
        Instant future = Instant.parse(time);
        lab.bothTake(
                () -> lab.table().leases().put(new Lease("future", future)),
                lab.put("expiresAt", AttributeValue.fromN(Long.toString(future.getEpochSecond()))));
        assertEquals(future, lab.table().leases().get("future").expiresAt());
    }

    @Test
    void noTime() {
        lab.onlyLibraryRefuses(
                ConstraintViolationException.class,
                () -> lab.table().leases().put(new Lease("none", LimitLab.nothing())),
                lab.put("expiresAt", AttributeValue.fromNul(true)));
    }
}
