package dev.singlet.reliability;

import dev.singlet.reliability.LabItem.Memo;
import java.util.List;

/** Writes of several items, and the creation of the table. */
final class JointOps {

    private JointOps() {}

    static List<Op> all() {
        return List.of(
                Op.write(
                        "transact(actions)",
                        (t, token) -> Op.nothing(() -> t.transact(
                                t.notes().creating(Base.note("b2", "n1")),
                                t.memos().putting(new Memo("b1", "m1", "other")),
                                t.notes().update("b1", "n1").addToCount(1),
                                t.notes().deleting("b1", "n2"),
                                t.rules().checking("r1"))),
                        (t, token) -> t.transact(
                                t.notes().creating(Base.note("b2", "n1")),
                                t.memos().putting(new Memo("b1", "m1", "other")),
                                t.notes().update("b1", "n1").addToCount(1),
                                t.notes().deleting("b1", "n2"),
                                t.rules().checking("r1"))),
                Op.write(
                        "transact(collection)",
                        (t, token) -> Op.nothing(() -> t.transact(List.of(
                                t.notes().creating(Base.note("b2", "n1")),
                                t.rules()
                                        .checking(new RuleKey("r1"))
                                        .onlyIf(r -> r.text().eq("text of r1"))))),
                        (t, token) -> t.transact(List.of(
                                t.notes().creating(Base.note("b2", "n1")),
                                t.rules()
                                        .checking(new RuleKey("r1"))
                                        .onlyIf(r -> r.text().eq("text of r1"))))),
                Op.write(
                        "transact(token, actions)",
                        (t, token) -> Op.nothing(() -> t.transact(
                                token,
                                t.notes().creating(Base.note("b2", "n1")),
                                t.memos().putting(new Memo("b1", "m1", "other")),
                                t.notes().update("b1", "n1").addToCount(1),
                                t.notes().deleting("b1", "n2"),
                                t.rules().checking("r1"))),
                        (t, token) -> t.transact(
                                token,
                                t.notes().creating(Base.note("b2", "n1")),
                                t.memos().putting(new Memo("b1", "m1", "other")),
                                t.notes().update("b1", "n1").addToCount(1),
                                t.notes().deleting("b1", "n2"),
                                t.rules().checking("r1"))),
                Op.write(
                        "transact(token, collection)",
                        (t, token) -> Op.nothing(() -> t.transact(
                                token,
                                List.of(
                                        t.notes().creating(Base.note("b2", "n1")),
                                        t.rules()
                                                .checking(new RuleKey("r1"))
                                                .onlyIf(r -> r.text().eq("text of r1"))))),
                        (t, token) -> t.transact(
                                token,
                                List.of(
                                        t.notes().creating(Base.note("b2", "n1")),
                                        t.rules()
                                                .checking(new RuleKey("r1"))
                                                .onlyIf(r -> r.text().eq("text of r1"))))),
                Op.write(
                        "transact with unique values",
                        (t, token) -> Op.nothing(() -> t.transact(
                                t.voters().update("v1").card("c9"), t.rules().checking("r1"))),
                        (t, token) -> t.transact(
                                t.voters().update("v1").card("c9"), t.rules().checking("r1"))),
                Op.write(
                        "batch(actions)",
                        (t, token) -> Op.nothing(() -> t.batch(
                                t.notes().putting(Base.note("b2", "n1")),
                                t.memos().deleting("b1", "m1"),
                                t.memos().putting(Base.memo("b2", "m1")))),
                        (t, token) -> t.batch(
                                t.notes().putting(Base.note("b2", "n1")),
                                t.memos().deleting("b1", "m1"),
                                t.memos().putting(Base.memo("b2", "m1")))),
                Op.write(
                        "batch(collection)",
                        (t, token) -> Op.nothing(() -> t.batch(List.of(
                                t.notes().putting(Base.note("b2", "n1")),
                                t.memos().deleting("b1", "m1"),
                                t.memos().putting(Base.memo("b2", "m1"))))),
                        (t, token) -> t.batch(List.of(
                                t.notes().putting(Base.note("b2", "n1")),
                                t.memos().deleting("b1", "m1"),
                                t.memos().putting(Base.memo("b2", "m1"))))),
                Op.write(
                        "putAll",
                        (t, token) -> t.notes()
                                .putAll(List.of(Base.note("b2", "n1"), Base.note("b2", "n2"), Base.changed("n1"))),
                        (t, token) -> t.notes()
                                .putAll(List.of(Base.note("b2", "n1"), Base.note("b2", "n2"), Base.changed("n1")))),
                Op.write(
                        "putAll, two requests",
                        (t, token) -> t.memos().putAll(Base.memos(27)),
                        (t, token) -> t.memos().putAll(Base.memos(27))),
                Op.write(
                        "deleteAll",
                        (t, token) -> Op.nothing(
                                () -> t.notes().deleteAll(List.of(new NoteKey("b1", "n1"), new NoteKey("b1", "n3")))),
                        (t, token) -> t.notes().deleteAll(List.of(new NoteKey("b1", "n1"), new NoteKey("b1", "n3")))),
                Op.steps(
                        "createIfAbsent",
                        (t, token) -> Op.nothing(() -> t.createIfAbsent()),
                        (t, token) -> t.createIfAbsent()));
    }
}
