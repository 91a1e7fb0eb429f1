package dev.singlet.it.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.InvalidKeyException;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Failure;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.UniqueConstraintException;
import dev.singlet.VersionConflictException;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every write keeps the guards in step with the items. */
class UniqueTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private LockingLab lab;
    private MemberRepository members;
    private SeatRepository seats;

    @BeforeEach
    void open() {
        lab = LockingLab.open(DYNAMO);
        lab.empty();
        members = lab.table().members();
        seats = lab.table().seats();
    }

    @AfterEach
    void close() {
        assertTrue(GuardCheck.of(lab.everything()).isSound());
        lab.close();
    }

    @Test
    void aCreationTakesTheValues() {
        Member ann = members.create(member("ann", "chess", "Ann", "ann@x"));

        assertEquals(1, ann.version());
        assertEquals(List.of("$unique#Member#email#ann@x", "$unique#Member#login#chess#Ann"), guards());
        UniqueConstraintException email = assertThrows(
                UniqueConstraintException.class, () -> members.create(member("bob", "chess", "Bob", "ann@x")));
        UniqueConstraintException name = assertThrows(
                UniqueConstraintException.class, () -> members.create(member("bob", "chess", "Ann", "bob@x")));

        assertEquals("email", email.component());
        assertEquals("userName", name.component());
        assertEquals(
                "The create of Member was refused: another item has the value of its unique component email.",
                email.getMessage());
        assertEquals(Optional.empty(), members.find("bob"));
        members.create(member("bob", "golf", "Ann", "bob@x"));
        assertEquals(4, guards().size());
    }

    @Test
    void aCreationOfWhatExistsIsThatAndNothingElse() {
        Member ann = members.create(member("ann", "chess", "Ann", "ann@x"));

        ItemAlreadyExistsException exists = assertThrows(
                ItemAlreadyExistsException.class, () -> members.create(member("ann", "chess", "Ann", "other@x")));

        assertEquals(Optional.of(ann), exists.item(Member.class));
        assertEquals(2, guards().size());
    }

    @Test
    void whatIsAbsentTakesNothing() {
        members.create(member("ann", "chess", null, null));
        members.create(member("bob", "chess", null, null));

        assertEquals(List.of(), guards());
    }

    @Test
    void valuesAreComparedAsTheyAreWhateverCharactersTheyHold() {
        members.create(member("1", "a#b", "c", "X@x"));
        members.create(member("2", "a", "b#c", "x@x"));
        members.create(member("3", "a", "$unique#Member", "x @x"));

        assertEquals(6, guards().size());
        assertEquals("1", members.findByEmail("X@x").orElseThrow().memberId());
        assertEquals(
                "2", members.findByClubAndUserName("a", "b#c").orElseThrow().memberId());
        assertEquals(Optional.empty(), members.findByClubAndUserName("a#b", "b#c"));
        lab.empty();
    }

    @Test
    void aPutMovesTheValues() {
        Member ann = members.put(member("ann", "chess", "Ann", "ann@x"));
        Member moved = members.put(new Member("ann", "golf", "Ann", Optional.empty(), null, 1, ann.version()));

        assertEquals(2, moved.version());
        assertEquals(List.of("$unique#Member#login#golf#Ann"), guards());
        assertThrows(VersionConflictException.class, () -> members.put(ann));
        assertEquals(List.of("$unique#Member#login#golf#Ann"), guards());
        members.create(member("bob", "chess", "Ann", "ann@x"));
        assertThrows(
                UniqueConstraintException.class,
                () -> members.put(new Member("ann", "golf", "Ann", Optional.of("ann@x"), null, 1, 2)));
        assertThrows(
                ConditionFailedException.class,
                () -> members.putting(moved).onlyIf(m -> m.visits().eq(9)).execute());
        assertEquals(moved, members.get("ann"));
    }

    @Test
    void anUpdateMovesTheValuesThatItTouches() {
        members.create(member("ann", "chess", "Ann", "ann@x"));
        members.create(member("bob", "golf", "Ann", "bob@x"));

        Member renamed =
                members.update("ann").userName("Anna").bio("b").addToVisits(2).execute();
        assertEquals(new Member("ann", "chess", "Anna", Optional.of("ann@x"), "b", 2, 2), renamed);
        assertEquals(
                List.of(
                        "$unique#Member#email#ann@x",
                        "$unique#Member#email#bob@x",
                        "$unique#Member#login#chess#Anna",
                        "$unique#Member#login#golf#Ann"),
                guards());
        assertEquals("golf", members.update("ann").club("golf").execute().club());
        UniqueConstraintException taken = assertThrows(
                UniqueConstraintException.class,
                () -> members.update("ann").userName("Ann").execute());
        assertEquals("userName", taken.component());
        assertThrows(
                UniqueConstraintException.class,
                () -> members.update("bob").email("ann@x").execute());
        members.update("bob").clearEmail().clearUserName().execute();
        assertEquals(List.of("$unique#Member#email#ann@x", "$unique#Member#login#golf#Anna"), guards());
        members.update("ann").userName("Ann").email("bob@x").execute();
        assertEquals(List.of("$unique#Member#email#bob@x", "$unique#Member#login#golf#Ann"), guards());
    }

    @Test
    void anUpdateToTheSameValueKeepsTheGuard() {
        members.create(member("ann", "chess", "Ann", "ann@x"));

        assertEquals(
                2,
                members.update("ann").userName("Ann").email("ann@x").execute().version());
        assertEquals(2, guards().size());
    }

    @Test
    void anUpdateFailsAsEver() {
        Member ann = members.create(member("ann", "chess", "Ann", "ann@x"));

        assertThrows(
                ItemNotFoundException.class,
                () -> members.update("nobody").email("n@x").execute());
        assertThrows(
                VersionConflictException.class,
                () -> members.update("ann").email("n@x").ifVersion(7).execute());
        ConditionFailedException refused = assertThrows(
                ConditionFailedException.class,
                () -> members.update("ann")
                        .email("n@x")
                        .onlyIf(m -> m.visits().eq(9))
                        .execute());
        assertEquals(Optional.of(ann), refused.item(Member.class));
        assertThrows(
                InvalidKeyException.class, () -> members.update("ann").email("").execute());
        assertThrows(
                InvalidKeyException.class,
                () -> members.update("ann").email("x".repeat(3000)).execute());
        assertThrows(InvalidKeyException.class, () -> members.creating(member("new", "", "Ann", null)));
    }

    @Test
    void anUpdateOfOtherComponentsIsOneRequest() {
        members.create(member("ann", "chess", "Ann", "ann@x"));
        lab.http().lose(request -> false);

        members.update("ann").bio("b").addToVisits(1).execute();
        assertEquals(1, lab.http().requests());
        members.update("ann").email("b@x").execute();
        assertEquals(4, lab.http().requests());
    }

    @Test
    void aDeletionGivesTheValuesBack() {
        Member ann = members.create(member("ann", "chess", "Ann", "ann@x"));
        members.create(member("bob", "chess", "Bob", "bob@x"));

        assertThrows(VersionConflictException.class, () -> members.delete(member("ann", "chess", "Ann", "ann@x")));
        assertThrows(
                ConditionFailedException.class,
                () -> members.deleting("ann").onlyIf(m -> m.visits().eq(9)).execute());
        assertEquals(4, guards().size());
        assertEquals(Optional.of(ann), members.delete(ann));
        assertEquals(Optional.empty(), members.delete("ann"));
        assertThrows(
                ItemNotFoundException.class,
                () -> members.deleting("ann").onlyIf(m -> m.visits().eq(0)).execute());
        assertThrows(VersionConflictException.class, () -> members.delete(ann));
        assertTrue(members.delete("bob").isPresent());
        assertEquals(List.of(), guards());
    }

    @Test
    void aFinderReadsTheItemThatHasTheValue() {
        Member ann = members.create(member("ann", "chess", "Ann", "ann@x"));

        assertEquals(Optional.of(ann), members.findByEmail("ann@x"));
        assertEquals(Optional.of(ann), members.findByClubAndUserName("chess", "Ann"));
        assertEquals(Optional.empty(), members.findByEmail("ANN@x"));
        assertEquals(Optional.empty(), members.findByClubAndUserName("golf", "Ann"));
        members.delete("ann");
        assertEquals(Optional.empty(), members.findByEmail("ann@x"));
        assertThrows(InvalidKeyException.class, () -> members.findByEmail(""));
    }

    @Test
    void aGuardThatWasLeftBehindFindsNobody() {
        Member ann = members.create(member("ann", "chess", "Ann", "ann@x"));
        lab.deleteRaw("MEMBER#ann", "MEMBER");

        assertEquals(Optional.empty(), members.findByEmail("ann@x"));
        assertEquals(ann, members.create(member("ann", "chess", "Ann", "ann@x")));
    }

    @Test
    void guardsAreNoItems() {
        members.create(member("ann", "chess", "Ann", "ann@x"));
        seats.create(new Seat("h", "s", 1, 2, Seat.Side.LEFT, null));

        assertEquals(2, lab.table().scan().list().size());
        assertEquals(2, lab.table().scan().count());
        assertEquals(1, seats.byHall("h").list().size());
        assertEquals(1, seats.byRow("h").list().size());
        Map<String, AttributeValue> guard = lab.everything().stream()
                .filter(item -> AttributeValue.fromS("$unique").equals(item.get("entityType")))
                .findFirst()
                .orElseThrow();
        ItemDecodingException refused =
                assertThrows(ItemDecodingException.class, () -> lab.table().decode(guard));
        assertEquals(
                "Attribute entityType cannot be read: it is the guard of a unique value, which is no entity of the table.",
                refused.getMessage());
    }

    @Test
    void numbersAndConstantsAreUniqueTogether() {
        seats.create(new Seat("h", "a", 1, 1, Seat.Side.LEFT, null));
        seats.create(new Seat("h", "b", 1, 1, Seat.Side.RIGHT, null));
        seats.create(new Seat("h", "c", 1, 2, Seat.Side.LEFT, null));

        assertThrows(
                UniqueConstraintException.class,
                () -> seats.update("h", "b").side(Seat.Side.LEFT).execute());
        assertThrows(
                UniqueConstraintException.class,
                () -> seats.update("h", "c").number(1).execute());
        Seat moved = seats.update("h", "c").row(2).number(1).execute();
        assertEquals(Optional.of(moved), seats.findByHallAndRowAndSideAndNumber("h", 2, Seat.Side.LEFT, 1));
        assertEquals(List.of(moved), seats.byRow("h").row(2).list());
        assertEquals("n", seats.update("h", "c").note("n").execute().note());
        assertEquals(3, guards().size());
    }

    @Test
    void aTransactionTakesAndGivesBackToo() {
        members.create(member("ann", "chess", "Ann", "ann@x"));
        members.create(member("bob", "chess", "Bob", "bob@x"));
        Member cid = members.create(member("cid", "chess", "Cid", "cid@x"));

        lab.table()
                .transact(
                        members.creating(member("dan", "chess", "Dan", "dan@x")),
                        members.update("ann").email("anna@x"),
                        members.deleting("bob"),
                        members.putting(new Member("cid", "golf", "Cid", Optional.empty(), null, 0, cid.version())),
                        lab.table().counters().creating(new Counter("c", 1, null)));

        assertEquals(
                List.of(
                        "$unique#Member#email#anna@x",
                        "$unique#Member#email#dan@x",
                        "$unique#Member#login#chess#Ann",
                        "$unique#Member#login#chess#Dan",
                        "$unique#Member#login#golf#Cid"),
                guards());
    }

    @Test
    void aTransactionTellsWhichActionMeetsATakenValue() {
        members.create(member("ann", "chess", "Ann", "ann@x"));
        members.create(member("bob", "chess", "Bob", "bob@x"));

        TransactionFailedException failed = assertThrows(
                TransactionFailedException.class,
                () -> lab.table()
                        .transact(
                                lab.table().counters().creating(new Counter("t", 1, null)),
                                members.creating(member("dan", "chess", "Dan", "dan@x")),
                                members.update("bob").bio("b").email("ann@x"),
                                members.update("ann").ifVersion(9).userName("A")));

        assertEquals(
                List.of(
                        new Failure(
                                2,
                                "Member",
                                dev.singlet.Operation.UPDATE,
                                Reason.UNIQUE,
                                Optional.empty(),
                                Optional.of("email")),
                        new Failure(
                                3,
                                "Member",
                                dev.singlet.Operation.UPDATE,
                                Reason.VERSION_CONFLICT,
                                members.find("ann").map(Object.class::cast))),
                failed.failures());
        assertEquals(4, guards().size());
    }

    @Test
    void aTransactionRefusesOneValueInTwoActions() {
        members.create(member("ann", "chess", "Ann", "ann@x"));

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> lab.table()
                        .transact(
                                members.update("ann").email("new@x"),
                                members.creating(member("bob", "chess", "Bob", "ann@x"))));

        assertEquals(
                "Actions 0 and 1 of the transaction take or give back one value of email of Member. Use two"
                        + " transactions.",
                refused.getMessage());
    }

    @Test
    void theLimitCountsTheGuards() {
        List<dev.singlet.TransactionAction> actions = new ArrayList<>();
        for (int i = 0; i < 34; i++) {
            actions.add(members.creating(member("m" + i, "chess", "M" + i, i + "@x")));
        }

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> lab.table().transact(actions));

        assertEquals(
                "A transaction has at most 100 actions, but there are 102 with the guards of unique values. Split it.",
                refused.getMessage());
        lab.table().transact(actions.subList(0, 33));
        assertEquals(66, guards().size());
    }

    @Test
    void aTokenIsRefusedWhereTheRequestDependsOnWhatIsStored() {
        assertThrows(
                IllegalArgumentException.class,
                () -> lab.table()
                        .transact("token", List.of(members.update("ann").email("a@x"))));
        lab.table().transact("token 2", List.of(members.creating(member("ann", "chess", "Ann", "ann@x"))));
        lab.table().transact("token 2", List.of(members.creating(member("ann", "chess", "Ann", "ann@x"))));
        assertEquals(2, guards().size());
    }

    @Test
    void noMessageHoldsAStoredValue() {
        members.create(member("ann", "secret", "secret", "secret@x"));

        UniqueConstraintException taken = assertThrows(
                UniqueConstraintException.class, () -> members.create(member("bob", "secret", "Bob", "secret@x")));

        assertFalse((taken + " " + taken.getCause()).contains("secret"));
    }

    static Member member(String id, String club, @Nullable String name, @Nullable String email) {
        return new Member(id, club, name, Optional.ofNullable(email), null, 0, 0);
    }

    /** The partition keys of all guards. */
    private List<String> guards() {
        TreeSet<String> keys = new TreeSet<>();
        for (Map<String, AttributeValue> item : lab.everything()) {
            String key = item.getOrDefault("pk", AttributeValue.fromS("")).s();
            if (key.startsWith("$unique#")) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }
}
