package dev.singlet.it.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemDecodingException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.ResultNotReadException;
import dev.singlet.TransactionFailedException;
import dev.singlet.UniqueConstraintException;
import dev.singlet.VersionConflictException;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Many threads that rename, create and delete a few members at random; some with lost responses (simulated). */
class UniqueRaceTest {

    private static final int MEMBERS = 6;
    private static final int NAMES = 9;
    private static final int ROUNDS = 15;

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private LockingLab lab;
    private MemberRepository members;

    @BeforeEach
    void open() {
        lab = LockingLab.open(DYNAMO);
        lab.empty();
        members = lab.table().members();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void noOrphanAndNoDoubleOwner() throws Exception {
        race("Unique values");
    }

    @Test
    void noOrphanAndNoDoubleOwnerWhenResponsesAreLost() throws Exception {
        lab.http().lose(request -> ThreadLocalRandom.current().nextInt(8) == 0);
        try {
            race("Unique values, every eighth response lost");
        } finally {
            lab.http().loseNothing();
        }
        assertTrue(lab.http().losses() > 0);
    }

    /** The control: what the check finds where each value is looked for before it is written. */
    @Test
    void theCheckFindsWhatReadingBeforeWritingDoes() throws Exception {
        NaiveMembers naive = new NaiveMembers(lab);
        long seed = seed();
        LockingLab.inParallel(thread -> {
            Random random = new Random(seed + thread);
            for (int round = 0; round < ROUNDS; round++) {
                naive.rename("m" + random.nextInt(MEMBERS), "n" + random.nextInt(NAMES) + "@x");
            }
            return true;
        });

        GuardCheck found = GuardCheck.of(lab.everything());
        assertFalse(found.isSound(), "Reading before writing kept everything in step by chance; seed " + seed);
        System.out.println("Read, then write (control): " + found.orphans().size() + " orphans, "
                + found.unguarded().size() + " unguarded, " + found.doubles().size() + " double owners.");
    }

    private void race(String title) throws Exception {
        long seed = seed();
        Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
        LockingLab.inParallel(thread -> {
            Random random = new Random(seed + thread);
            for (int round = 0; round < ROUNDS; round++) {
                String outcome = attempt(random);
                outcomes.computeIfAbsent(outcome, name -> new AtomicInteger()).incrementAndGet();
            }
            return true;
        });
        lab.http().loseNothing();

        GuardCheck found = GuardCheck.of(lab.everything());
        assertEquals(List.of(), found.orphans(), "orphans, seed " + seed);
        assertEquals(List.of(), found.unguarded(), "unguarded, seed " + seed);
        assertEquals(List.of(), found.doubles(), "double owners, seed " + seed);
        assertTrue(outcomes.getOrDefault("done", new AtomicInteger()).get() > 0);
        System.out.println(title + " (seed " + seed + "): " + LockingLab.THREADS + " threads, "
                + LockingLab.THREADS * ROUNDS + " writes " + outcomes + ", " + found.guards()
                + " guards, no orphan, none unguarded, no double owner.");
    }

    private String attempt(Random random) {
        String id = "m" + random.nextInt(MEMBERS);
        String email = "n" + random.nextInt(NAMES) + "@x";
        String name = "n" + random.nextInt(NAMES);
        try {
            switch (random.nextInt(8)) {
                case 0 -> members.create(UniqueTest.member(id, "chess", name, email));
                case 1 -> members.delete(id);
                case 2 ->
                    members.put(new Member(
                            id,
                            "golf",
                            name,
                            Optional.of(email),
                            null,
                            0,
                            members.find(id).map(Member::version).orElse(0L)));
                case 3 -> members.update(id).clearEmail().userName(name).execute();
                case 4 -> lab.table().transact(members.update(id).club("golf"));
                default -> members.update(id).email(email).userName(name).execute();
            }
            return "done";
        } catch (UniqueConstraintException taken) {
            return "taken";
        } catch (ItemNotFoundException | ItemAlreadyExistsException | VersionConflictException other) {
            return "refused";
        } catch (ItemDecodingException deletedSince) {
            return "deleted since";
        } catch (TransactionFailedException busy) {
            return "transaction failed";
        } catch (ResultNotReadException unread) {
            return "done, not read";
        } catch (SdkClientException lostInARow) {
            return "the read before the write lost";
        } catch (OutcomeUnknownException unknown) {
            return "unknown";
        }
    }

    private static long seed() {
        return ThreadLocalRandom.current().nextInt(1_000_000);
    }
}
